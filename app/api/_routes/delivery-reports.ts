import { Hono } from "hono";
import { takeWebhook } from "./take-webhook.ts";

/** `/api/dlr/:accountKey`: what providers tell of the texts we sent. Acknowledged only when stored and applied. */
export const deliveryReports = new Hono().on(["POST", "GET"], "/:accountKey", (context) =>
  takeWebhook(context, "reports"),
);
