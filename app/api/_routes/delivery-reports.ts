import { Hono } from "hono";
import { receiveReports } from "#lib/domain/delivery/receive-reports.ts";
import { openWebhook } from "./open-webhook.ts";

/** `/api/dlr/:accountKey`: what providers tell of the texts we sent. Acknowledged only when stored and applied. */
export const deliveryReports = new Hono().on(["POST", "GET"], "/:accountKey", async (context) => {
  const { account, provider, request } = await openWebhook(context);
  await receiveReports(account.id, provider.parseReports(request));
  const { status, contentType, body } = provider.acknowledgement;
  return new Response(body, { status, headers: { "content-type": contentType } });
});
