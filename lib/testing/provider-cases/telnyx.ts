import { generateKeyPairSync, sign } from "node:crypto";
import { json } from "#lib/testing/fake-provider.ts";
import { newId } from "#lib/platform/ids.ts";
import { asJson, jsonOf, type ProviderCase, seconds } from "./provider-case.ts";

const telnyxKeys = generateKeyPairSync("ed25519");
const telnyxSigned = (event_type: string, payload: object, url: string) => {
  const body = JSON.stringify({ data: { event_type, id: newId(), record_type: "event", payload } });
  const at = seconds();
  const signature = sign(null, Buffer.from(`${at}|${body}`), telnyxKeys.privateKey).toString("base64");
  return asJson(body, url, { "telnyx-signature-ed25519": signature, "telnyx-timestamp": at });
};

/** Telnyx. */
export const telnyx: ProviderCase = {
  name: "telnyx",
  number: "+4759440014",
  credentials: (baseUrl) => ({
    apiKey: "KEY",
    publicKey: telnyxKeys.publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("base64"),
    baseUrl,
  }),
  text: (url, { from, to, text }) =>
    telnyxSigned(
      "message.received",
      { id: newId(), from: { phone_number: from }, to: [{ phone_number: to }], text, media: [] },
      url,
    ),
  acknowledgement: '{"status":"ok"}',
  sendPath: "/v2/messages",
  taken: (id) => json(200, { data: { id, parts: 1 } }),
  sent: (call) => {
    const { to = "", text = "", webhook_url = "" } = jsonOf(call);
    return { to, text, reportUrl: webhook_url };
  },
  delivered: ({ url, id }) =>
    telnyxSigned("message.finalized", { id, to: [{ status: "delivered" }], errors: [], parts: 1 }, url),
};
