import { Hono } from "hono";
import { takeWebhook } from "./take-webhook.ts";

/** `/api/mo/:accountKey`: texts from customers. */
export const providerWebhooks = new Hono().on(["POST", "GET"], "/:accountKey", (context) =>
  takeWebhook(context, "texts"),
);
