import { getExpectedTwilioSignature } from "twilio/lib/webhooks/webhooks.js";
import { json } from "#lib/testing/fake-provider.ts";
import { newId } from "#lib/platform/ids.ts";
import { fieldsOf, asForm, type ProviderCase } from "./provider-case.ts";

const hex = "0123456789abcdef0123456789abcdef";
const twilioSigned = (fields: Record<string, string>, url: string) =>
  asForm(fields, url, { "x-twilio-signature": getExpectedTwilioSignature("token", url, fields) });

/** Twilio. */
export const twilio: ProviderCase = {
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
