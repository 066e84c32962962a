import { json } from "#lib/testing/fake-provider.ts";
import { newId } from "#lib/platform/ids.ts";
import { asJson, type ProviderCase } from "./provider-case.ts";

const myLinkCall = (payload: object, url: string) =>
  asJson(JSON.stringify(payload), url, { authorization: "open sesame" });
type Sent = { recipient: string; content: { text: string }; callback: { urls: string[] } }[];

/** MyLINK, with a secret in a header of its callbacks. */
export const mylink: ProviderCase = {
  name: "mylink",
  number: "+4759440027",
  credentials: (baseUrl) => ({
    clientId: newId(),
    clientSecret: "secret",
    headerSecret: "open sesame",
    baseUrl,
    tokenUrl: `${baseUrl}/token`,
  }),
  text: (url, { from, to, text }) =>
    myLinkCall(
      {
        eventId: newId(),
        channel: "sms",
        recipient: to,
        timeStamp: "2026-11-22T09:30:00Z",
        provider: { timestamp: "2026-11-22T09:30:00Z", operator: "no.telenor" },
        reply: { sender: from, routeId: newId(), routeKeyword: "HALDEN", text },
      },
      url,
    ),
  acknowledgement: '{"status":"ok"}',
  prepare: (fake) => fake.answer("/token", json(200, { access_token: "token", expires_in: 300 })),
  sendPath: "/sms/v1/messages",
  taken: (messageId) => json(202, { requestId: newId(), messages: [{ messageId }] }),
  sent: (call) => {
    const [message] = JSON.parse(call.body) as Sent;
    return {
      to: message?.recipient ?? "",
      text: message?.content.text ?? "",
      reportUrl: message?.callback.urls[0] ?? "",
    };
  },
  delivered: ({ url, id, reference }) =>
    myLinkCall(
      {
        eventId: newId(),
        channel: "sms",
        recipient: "+4790000123",
        timeStamp: "2026-11-22T09:31:00Z",
        status: { requestId: newId(), messageId: id, referenceId: reference, type: "delivered", code: 2000 },
      },
      url,
    ),
};
