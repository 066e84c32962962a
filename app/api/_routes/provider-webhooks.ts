import { Hono } from "hono";
import { receiveTexts } from "#lib/domain/inbox/receive-texts.ts";
import { now } from "#lib/platform/clock.ts";
import { openWebhook } from "./open-webhook.ts";

/** `/api/mo/:accountKey`: texts from customers. Answered in the provider's own words, after the commit only. */
export const providerWebhooks = new Hono().on(["POST", "GET"], "/:accountKey", async (context) => {
  const { directory, account, provider, request } = await openWebhook(context);
  const texts = provider.parseInbound(request);
  await receiveTexts(directory, account, texts, now());
  const { status, contentType, body } = provider.acknowledgement;
  return new Response(body, { status, headers: { "content-type": contentType } });
});
