import { createHmac } from "node:crypto";
import { json } from "#lib/testing/fake-provider.ts";
import { newId } from "#lib/platform/ids.ts";
import {
  asForm,
  asJson,
  fieldsOf,
  jsonOf,
  type ProviderCase,
  withoutPlus,
  withPlus,
} from "./provider-case.ts";

const secret = "hush hush hush";
const hmacOf = (body: string) => `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
const signed = (payload: unknown, url: string) => {
  const body = JSON.stringify(payload);
  return asJson(body, url, { "x-gateway-signature": hmacOf(body) });
};

/** A gateway that speaks JSON, nested, and signs its bodies. */
export const customJson: ProviderCase = {
  name: "custom-http",
  number: "+4759440017",
  credentials: (fakeUrl) => ({
    proof: { kind: "hmac", header: "X-Gateway-Signature", secret, prefix: "sha256=", signed: "{body}" },
    texts: {
      format: "json",
      list: "events",
      id: "message.id",
      from: "message.sender",
      to: "$.receiver",
      text: "message.body",
      sentAt: "message.time",
    },
    acknowledgement: { status: 200, contentType: "text/plain", body: "stored" },
    send: {
      url: `${fakeUrl}/gateway/messages`,
      headers: [{ name: "Authorization", value: "Bearer abc" }],
      body: {
        kind: "json",
        template: '{"message": {"to": "{{toDigits}}", "body": "{{text}}", "callback": "{{reportUrl}}"}}',
      },
      answer: { id: "data.id", success: { path: "status", values: ["ok"] } },
    },
    reports: {
      format: "json",
      id: "id",
      status: "state",
      meanings: [{ value: "DELIVERED", status: "delivered" }],
    },
  }),
  text: (url, { from, to, text }) =>
    signed(
      {
        receiver: withoutPlus(to),
        events: [{ message: { id: newId(), sender: withoutPlus(from), body: text, time: 1_780_000_000 } }],
      },
      url,
    ),
  acknowledgement: "stored",
  sendPath: "/gateway/messages",
  taken: (id) => json(202, { status: "ok", data: { id } }),
  sent: (call) => {
    const { message } = jsonOf(call) as unknown as { message: Record<string, string> };
    return { to: withPlus(message.to), text: message.body ?? "", reportUrl: message.callback ?? "" };
  },
  delivered: ({ url, id }) => signed({ id, state: "delivered" }, url),
};

/** A gateway that speaks forms, shows its secret in a header, and gives no ids at all. */
export const customForm: ProviderCase = {
  name: "custom-http",
  number: "+4759440018",
  credentials: (fakeUrl) => ({
    proof: { kind: "header", header: "Authorization", secret },
    texts: { format: "form", from: "msisdn", to: "shortcode", text: "message", sentAt: "received" },
    acknowledgement: { body: "ACK" },
    send: {
      url: `${fakeUrl}/send`,
      body: {
        kind: "form",
        fields: [
          { name: "dest", value: "{{to}}" },
          { name: "msg", value: "{{text}}" },
          { name: "dlr", value: "{{reportUrl}}" },
        ],
      },
    },
    reports: { format: "form", status: "status", meanings: [{ value: "1", status: "delivered" }] },
  }),
  text: (url, { from, to, text }) =>
    asForm(
      { msisdn: withoutPlus(from), shortcode: to, message: text, received: "2026-06-01T10:00:00Z" },
      url,
      { authorization: secret },
    ),
  acknowledgement: "ACK",
  sendPath: "/send",
  taken: () => (response) => response.writeHead(200).end("OK"),
  sent: (call) => {
    const { dest = "", msg = "", dlr = "" } = fieldsOf(call);
    return { to: dest, text: msg, reportUrl: dlr };
  },
  delivered: ({ url }) => asForm({ status: "1" }, url, { authorization: secret }),
};
