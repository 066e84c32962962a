import { createHmac } from "node:crypto";
import { json } from "#lib/testing/fake-provider.ts";
import { newId } from "#lib/platform/ids.ts";
import { asJson, jsonOf, type ProviderCase, seconds } from "./provider-case.ts";

const secret = Buffer.from("a secret of thirty-two characters");
const birdSigned = (payload: object, url: string) => {
  const [body, id, at] = [JSON.stringify(payload), newId(), seconds()];
  const signature = createHmac("sha256", secret).update(`${id}.${at}.${body}`).digest("base64");
  return asJson(body, url, {
    "webhook-id": id,
    "webhook-timestamp": at,
    "webhook-signature": `v1,${signature}`,
  });
};

/** Bird. */
export const bird: ProviderCase = {
  name: "bird",
  number: "+4759440021",
  credentials: (baseUrl) => ({
    apiKey: "bk_eu1_token",
    webhookSecret: `whsec_${secret.toString("base64")}`,
    baseUrl,
  }),
  text: (url, { from, to, text }) =>
    birdSigned(
      {
        type: "sms.received",
        timestamp: "2026-11-22T09:30:00Z",
        data: { sms_id: `sms_${newId()}`, from, to, text, segments: { count: 1 } },
      },
      url,
    ),
  acknowledgement: '{"status":"ok"}',
  sendPath: "/v1/sms/messages",
  taken: (id) => json(202, { id, segments: { count: 1 } }),
  sent: (call) => {
    const { to = "", text = "" } = jsonOf(call);
    return { to, text };
  },
  delivered: ({ url, id, reference }) =>
    birdSigned(
      {
        type: "sms.delivered",
        timestamp: "2026-11-22T09:31:00Z",
        data: { sms_id: id, metadata: { reference } },
      },
      url,
    ),
};
