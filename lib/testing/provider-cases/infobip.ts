import { json } from "#lib/testing/fake-provider.ts";
import { newId } from "#lib/platform/ids.ts";
import { asJson, type ProviderCase, withoutPlus, withPlus } from "./provider-case.ts";

const infobipCall = (result: object, url: string) =>
  asJson(JSON.stringify({ results: [result] }), url, {
    authorization: `Basic ${Buffer.from("twoway:open sesame").toString("base64")}`,
  });
type Sent = { messages: { destinations: { to: string }[]; content: { text: string } }[] };

/** Infobip, with a subscription whose notification profile has a name and password. */
export const infobip: ProviderCase = {
  name: "infobip",
  number: "+4759440020",
  credentials: (baseUrl) => ({
    apiKey: "key",
    baseUrl,
    callbackUser: "twoway",
    callbackPassword: "open sesame",
  }),
  text: (url, { from, to, text }) =>
    infobipCall(
      {
        messageId: newId(),
        from: withoutPlus(from),
        to: withoutPlus(to),
        text,
        cleanText: text,
        keyword: null,
        receivedAt: "2026-11-22T09:30:00.000+0000",
        smsCount: 1,
      },
      url,
    ),
  acknowledgement: '{"status":"ok"}',
  sendPath: "/sms/3/messages",
  taken: (messageId) => json(200, { messages: [{ messageId, status: { id: 26, groupName: "PENDING" } }] }),
  sent: (call) => {
    const [message] = (JSON.parse(call.body) as Sent).messages;
    return { to: withPlus(message?.destinations[0]?.to), text: message?.content.text ?? "" };
  },
  delivered: ({ url, id, reference }) =>
    infobipCall(
      {
        messageId: id,
        callbackData: reference,
        status: { groupId: 3, groupName: "DELIVERED", id: 5, name: "DELIVERED_TO_HANDSET" },
        error: { groupId: 0, groupName: "OK", id: 0, name: "NO_ERROR", permanent: false },
        messageCount: 1,
      },
      url,
    ),
};
