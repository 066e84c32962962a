import { createHmac } from "node:crypto";
import { json } from "#lib/testing/fake-provider.ts";
import { newId } from "#lib/platform/ids.ts";
import { asJson, jsonOf, type ProviderCase, seconds, withoutPlus } from "./provider-case.ts";

const sinchSigned = (payload: object, url: string) => {
  const [body, at] = [JSON.stringify(payload), seconds()];
  const signature = createHmac("sha256", "signing").update(`${body}.nonce.${at}`).digest("base64");
  return asJson(body, url, {
    "x-sinch-webhook-signature": signature,
    "x-sinch-webhook-signature-nonce": "nonce",
    "x-sinch-webhook-signature-timestamp": at,
    "x-sinch-webhook-signature-algorithm": "HmacSHA256",
  });
};

/** Sinch. */
export const sinch: ProviderCase = {
  name: "sinch",
  number: "+4759440028",
  credentials: (baseUrl) => ({
    servicePlanId: "plan",
    apiToken: "token",
    signatureSecret: "signing",
    baseUrl,
  }),
  text: (url, { from, to, text }) =>
    sinchSigned(
      {
        type: "mo_text",
        id: newId(),
        from: withoutPlus(from),
        to: withoutPlus(to),
        body: text,
        received_at: "2026-11-22T09:30:00Z",
      },
      url,
    ),
  acknowledgement: '{"status":"ok"}',
  sendPath: "/xms/v1/plan/batches",
  taken: (id) => json(201, { id, type: "mt_text", canceled: false }),
  sent: (call) => {
    const { to, body = "", callback_url = "" } = jsonOf(call);
    return { to: to?.[0] ?? "", text: body, reportUrl: callback_url };
  },
  delivered: ({ url, id, reference }) =>
    sinchSigned(
      {
        type: "recipient_delivery_report_sms",
        batch_id: id,
        recipient: "4790000123",
        status: "Delivered",
        code: 0,
        at: "2026-11-22T09:31:00Z",
        client_reference: reference,
      },
      url,
    ),
};
