import { createHash, createHmac, generateKeyPairSync, sign } from "node:crypto";
import { getExpectedTwilioSignature } from "twilio/lib/webhooks/webhooks.js";
import { newId } from "#lib/platform/ids.ts";
import { type FakeAnswer, type FakeCall, json } from "./fake-provider.ts";

/** One call to one of our webhooks, as the provider makes and signs it. */
export type SignedCall = { url: string; headers: Record<string, string>; body: string };
type Text = { from: string; to: string; text: string };
type Told = { url: string; id: string; reference: string };

/** One provider from end to end: an account, a signed text, the answer to our send call, a signed report. */
export type ProviderCase = {
  name: string;
  number: string;
  credentials: (fakeUrl: string) => object;
  text: (url: string, text: Text) => SignedCall;
  /** What the provider takes for "stored". */
  acknowledgement: string;
  sendPath: string;
  taken: (id: string) => FakeAnswer;
  /** What our send call said: to whom, what, and where the report shall come (without: where the account has it). */
  sent: (call: FakeCall) => { to: string; text: string; reportUrl?: string };
  delivered: (told: Told) => SignedCall;
};

const hex = "0123456789abcdef0123456789abcdef";
const seconds = () => String(Math.floor(Date.now() / 1000));
const form = (
  fields: Record<string, string>,
  url: string,
  headers: Record<string, string> = {},
): SignedCall => ({
  url,
  headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
  body: new URLSearchParams(fields).toString(),
});
const document = (body: string, url: string, headers: Record<string, string>): SignedCall => ({
  url,
  headers: { "content-type": "application/json", ...headers },
  body,
});
const fieldsOf = (call: FakeCall): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(call.body));
const jsonOf = (call: FakeCall) => JSON.parse(call.body) as Record<string, string>;
const withPlus = (digits = "") => `+${digits}`;
const withoutPlus = (address: string) => address.replace("+", "");

const twilioSigned = (fields: Record<string, string>, url: string) =>
  form(fields, url, { "x-twilio-signature": getExpectedTwilioSignature("token", url, fields) });

const twilio: ProviderCase = {
  name: "twilio",
  number: "+4759440011",
  credentials: (baseUrl) => ({ accountSid: `AC${hex}`, authToken: "token", baseUrl }),
  text: (url, { from, to, text }) =>
    twilioSigned(
      {
        MessageSid: `SM${newId()}`,
        AccountSid: `AC${hex}`,
        From: from,
        To: to,
        Body: text,
        NumMedia: "0",
        SmsStatus: "received",
      },
      url,
    ),
  acknowledgement: "<Response/>",
  sendPath: `/2010-04-01/Accounts/AC${hex}/Messages.json`,
  taken: (sid) => json(201, { sid, status: "queued", num_segments: "1" }),
  sent: (call) => {
    const { To = "", Body = "", StatusCallback = "" } = fieldsOf(call);
    return { to: To, text: Body, reportUrl: StatusCallback };
  },
  delivered: ({ url, id }) =>
    twilioSigned({ MessageSid: id, MessageStatus: "delivered", AccountSid: `AC${hex}` }, url),
};

const vonageSigned = (fields: Record<string, string>, url: string) => {
  const plain = Object.keys(fields)
    .sort()
    .map((name) => `&${name}=${(fields[name] ?? "").replace(/[&=]/g, "_")}`);
  const sig = createHmac("sha256", "signing").update(plain.join("")).digest("hex");
  return form({ ...fields, sig }, url);
};

const vonageSms: ProviderCase = {
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
  return document(body, url, { authorization: `Bearer ${token}` });
};

const vonageMessages: ProviderCase = {
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

const telnyxKeys = generateKeyPairSync("ed25519");
const telnyxSigned = (event_type: string, payload: object, url: string) => {
  const body = JSON.stringify({ data: { event_type, id: newId(), record_type: "event", payload } });
  const at = seconds();
  const signature = sign(null, Buffer.from(`${at}|${body}`), telnyxKeys.privateKey).toString("base64");
  return document(body, url, { "telnyx-signature-ed25519": signature, "telnyx-timestamp": at });
};

const telnyx: ProviderCase = {
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

const bandwidthApplication = "93de2206-9669-4e07-948d-329f4b722ee2";
const bandwidthEvent = (event: object, url: string) =>
  document(JSON.stringify([event]), url, {
    authorization: `Basic ${Buffer.from("twoway:open sesame").toString("base64")}`,
  });

const bandwidth: ProviderCase = {
  name: "bandwidth",
  number: "+4759440015",
  credentials: (baseUrl) => ({
    accountId: "9900000",
    username: "api",
    password: "secret",
    applicationId: bandwidthApplication,
    callbackUser: "twoway",
    callbackPassword: "open sesame",
    baseUrl,
  }),
  text: (url, { from, to, text }) =>
    bandwidthEvent(
      {
        type: "message-received",
        time: "2026-11-22T09:30:00Z",
        to,
        message: { id: newId(), from, to: [to], text, applicationId: bandwidthApplication },
      },
      url,
    ),
  acknowledgement: '{"status":"ok"}',
  sendPath: "/api/v2/users/9900000/messages",
  taken: (id) => json(202, { id, segmentCount: 1 }),
  sent: (call) => {
    const { to, text = "" } = jsonOf(call);
    return { to: to?.[0] ?? "", text };
  },
  delivered: ({ url, id, reference }) =>
    bandwidthEvent(
      {
        type: "message-delivered",
        to: "",
        message: { id, tag: reference, applicationId: bandwidthApplication, segmentCount: 1 },
      },
      url,
    ),
};

const plivoSigned = (fields: Record<string, string>, url: string) => {
  const [base = "", query = ""] = url.split("?");
  const inOrder = Object.keys(fields)
    .sort()
    .map((name) => `${name}${fields[name]}`)
    .join("");
  const signature = createHmac("sha256", "token")
    .update(`${base}?${query}${query === "" ? "" : "."}${inOrder}.12345`)
    .digest("base64");
  return form(fields, url, { "x-plivo-signature-v3": signature, "x-plivo-signature-v3-nonce": "12345" });
};

const plivo: ProviderCase = {
  name: "plivo",
  number: "+4759440016",
  credentials: (baseUrl) => ({ authId: "MA0123456789ABCDEFGH", authToken: "token", baseUrl }),
  text: (url, { from, to, text }) =>
    plivoSigned(
      { MessageUUID: newId(), From: withoutPlus(from), To: withoutPlus(to), Text: text, Type: "sms" },
      url,
    ),
  acknowledgement: "<Response/>",
  sendPath: "/v1/Account/MA0123456789ABCDEFGH/Message/",
  taken: (id) => json(202, { message: "message(s) queued", message_uuid: [id] }),
  sent: (call) => {
    const { dst, text = "", url = "" } = jsonOf(call);
    return { to: withPlus(dst), text, reportUrl: url };
  },
  delivered: ({ url, id }) =>
    plivoSigned({ MessageUUID: id, Status: "delivered", Units: "1", ErrorCode: "000" }, url),
};

/** Every provider that is reached over HTTP and signs or proves its calls. */
export const providerCases: readonly [string, ProviderCase][] = [
  ["Twilio", twilio],
  ["Vonage's SMS API", vonageSms],
  ["Vonage's Messages API", vonageMessages],
  ["Telnyx", telnyx],
  ["Bandwidth", bandwidth],
  ["Plivo", plivo],
];
