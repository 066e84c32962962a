import { createHash, createHmac } from "node:crypto";
import { json } from "#lib/testing/fake-provider.ts";
import { newId } from "#lib/platform/ids.ts";
import {
  asJson,
  fieldsOf,
  asForm,
  jsonOf,
  type ProviderCase,
  seconds,
  withoutPlus,
  withPlus,
} from "./provider-case.ts";

const vonageSigned = (fields: Record<string, string>, url: string) => {
  const plain = Object.keys(fields)
    .sort()
    .map((name) => `&${name}=${(fields[name] ?? "").replace(/[&=]/g, "_")}`);
  const sig = createHmac("sha256", "signing").update(plain.join("")).digest("hex");
  return asForm({ ...fields, sig }, url);
};

/** Vonage's SMS API. */
export const vonageSms: ProviderCase = {
  name: "vonage",
  number: "+4759440012",
  credentials: (restUrl) => ({
    apiKey: "abcd1234",
    apiSecret: "secret",
    signatureSecret: "signing",
    signatureMethod: "sha256",
    restUrl,
  }),
  text: (url, { from, to, text }) =>
    vonageSigned(
      {
        messageId: newId(),
        msisdn: withoutPlus(from),
        to: withoutPlus(to),
        text,
        type: "text",
        keyword: "HEI",
        timestamp: seconds(),
        "message-timestamp": "2026-11-22 09:30:00",
      },
      url,
    ),
  acknowledgement: "",
  sendPath: "/sms/json",
  taken: (id) => json(200, { "message-count": "1", messages: [{ status: "0", "message-id": id }] }),
  sent: (call) => {
    const { to, text = "", callback = "" } = fieldsOf(call);
    return { to: withPlus(to), text, reportUrl: callback };
  },
  delivered: ({ url, id, reference }) =>
    vonageSigned(
      { messageId: id, status: "delivered", "err-code": "0", "client-ref": reference, timestamp: seconds() },
      url,
    ),
};

const vonageToken = (body: string, url: string) => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = {
    iat: Number(seconds()),
    api_key: "abcd1234",
    payload_hash: createHash("sha256").update(body).digest("hex"),
  };
  const signed = `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}`;
  const token = `${signed}.${createHmac("sha256", "signing").update(signed).digest("base64url")}`;
  return asJson(body, url, { authorization: `Bearer ${token}` });
};

/** Vonage's Messages API. */
export const vonageMessages: ProviderCase = {
  ...vonageSms,
  number: "+4759440013",
  credentials: (url) => ({ ...vonageSms.credentials(url), api: "messages", messagesUrl: url }),
  text: (url, { from, to, text }) =>
    vonageToken(
      JSON.stringify({
        channel: "sms",
        message_uuid: newId(),
        from: withoutPlus(from),
        to: withoutPlus(to),
        text,
        timestamp: "2026-11-22T09:30:00Z",
      }),
      url,
    ),
  sendPath: "/v1/messages",
  taken: (message_uuid) => json(202, { message_uuid }),
  sent: (call) => {
    const { to, text = "", webhook_url = "" } = jsonOf(call);
    return { to: withPlus(to), text, reportUrl: webhook_url };
  },
  delivered: ({ url, id, reference }) =>
    vonageToken(
      JSON.stringify({ channel: "sms", message_uuid: id, status: "delivered", client_ref: reference }),
      url,
    ),
};
