import { z } from "zod";

// What the providers' own documents allow in a send call, field by field: an unknown field or a value out of bounds
// fails the test of the adapter that sent it. Taken by hand from the documents named.

const url = z.url({ protocol: /^https?$/ });
const time = z.iso.datetime().transform((at) => new Date(at));
const digitsText = (least: number, most: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(least).max(most));

/** twilio/twilio-oai, spec/json/twilio_api_v2010.json: CreateMessageRequest (a form; MediaUrl repeats). */
export const twilioMessage = z
  .strictObject({
    To: z.string(),
    From: z.string().optional(),
    MessagingServiceSid: z
      .string()
      .length(34)
      .regex(/^MG[0-9a-fA-F]{32}$/)
      .optional(),
    Body: z.string().optional(),
    MediaUrl: z.array(url).optional(),
    StatusCallback: url.optional(),
    ValidityPeriod: digitsText(1, 36_000).optional(),
    SmartEncoded: z.enum(["true", "false"]).optional(),
  })
  .refine(({ From, MessagingServiceSid }) => From ?? MessagingServiceSid, "From or MessagingServiceSid")
  .refine(({ Body, MediaUrl }) => Body ?? MediaUrl, "Body or MediaUrl");

/** Nexmo/api-specification, definitions/sms.yml 1.0.10: NewMessage (a form). */
export const vonageSms = z.strictObject({
  api_key: z.string().length(8),
  api_secret: z.string().min(6).max(32).optional(),
  from: z.string(),
  to: z.string().regex(/^\d{7,15}$/),
  text: z.string().optional(),
  ttl: digitsText(20_000, 604_800_000).optional(),
  "status-report-req": z.enum(["true", "false"]).optional(),
  callback: url.optional(),
  type: z.enum(["text", "binary", "wappush", "unicode", "vcal", "vcard"]).optional(),
  "client-ref": z.string().max(40).optional(),
});

const messagesCommon = {
  to: z.string().regex(/^\d{7,15}$/),
  from: z.string().min(1),
  ttl: z.number().int().min(20).max(604_800).optional(),
  client_ref: z.string().max(100).optional(),
  webhook_url: url.optional(),
  webhook_version: z.enum(["v0.1", "v1"]).optional(),
};

/** Vonage, Messages API 1.20.0: OutboundSMSText and OutboundMMSContent. */
export const vonageMessage = z.discriminatedUnion("channel", [
  z.strictObject({
    ...messagesCommon,
    channel: z.literal("sms"),
    message_type: z.literal("text"),
    text: z.string().min(1).max(3_200),
    sms: z.strictObject({ encoding_type: z.enum(["text", "unicode", "auto"]) }).optional(),
  }),
  z.strictObject({
    ...messagesCommon,
    channel: z.literal("mms"),
    message_type: z.literal("content"),
    content: z
      .array(
        z.strictObject({
          type: z.enum(["image", "audio", "video", "vcard", "file"]),
          url,
          caption: z.string().min(1).max(3_000).optional(),
        }),
      )
      .min(1),
  }),
]);

/** Telnyx, OpenAPI 2.0.0: CreateMessageRequest. */
export const telnyxMessage = z.strictObject({
  to: z.string(),
  from: z.string().optional(),
  messaging_profile_id: z.uuid().optional(),
  text: z.string().min(1).optional(),
  media_urls: z.array(url).optional(),
  type: z.enum(["SMS", "MMS"]).optional(),
  encoding: z.enum(["auto", "gsm7", "ucs2"]).optional(),
  webhook_url: url.optional(),
  use_profile_webhooks: z.boolean().optional(),
});

/** Bandwidth/node-sdk, bandwidth.yml: messageRequest. */
export const bandwidthMessage = z.strictObject({
  applicationId: z.string(),
  to: z.array(z.string()).min(1),
  from: z.string(),
  text: z.string().max(2_048).optional(),
  media: z.array(url.max(4_096)).optional(),
  tag: z.string().max(1_024).optional(),
  priority: z.enum(["default", "high"]).optional(),
  expiration: z.iso.datetime().optional(),
});

/** Plivo publishes none; plivo.com/docs/messaging/api/message/send-a-message, as its Node SDK 4.79 sends it. */
export const plivoMessage = z
  .strictObject({
    src: z.string().optional(),
    powerpack_uuid: z.uuid().optional(),
    dst: z.string().regex(/^\d{7,15}$/),
    text: z.string().optional(),
    type: z.enum(["sms", "mms"]).optional(),
    media_urls: z.array(url).max(10).optional(),
    url: url.optional(),
    method: z.enum(["GET", "POST"]).optional(),
  })
  .refine(
    (message) => (message.src === undefined) !== (message.powerpack_uuid === undefined),
    "one of src and powerpack_uuid",
  );

const sinchCommon = {
  to: z
    .array(z.string().regex(/^\+?\d{7,15}$/))
    .min(1)
    .max(1_000),
  from: z.string().optional(),
  delivery_report: z.enum(["none", "summary", "full", "per_recipient", "per_recipient_final"]).optional(),
  send_at: time.optional(),
  expire_at: time.optional(),
  callback_url: url.max(2_048).optional(),
  client_reference: z.string().max(2_048).optional(),
};

/** Sinch, SMS OpenAPI 1.0: SendBatchRequest, with the media and references that the types of `@sinch/sms` 1.4 add. */
export const sinchBatch = z.discriminatedUnion("type", [
  z.strictObject({ ...sinchCommon, type: z.literal("mt_text"), body: z.string().min(1).max(2_000) }),
  z.strictObject({
    ...sinchCommon,
    type: z.literal("mt_media"),
    body: z.strictObject({ url, message: z.string().max(5_000).optional() }),
  }),
]);

/** Infobip, SMS OpenAPI 3.210.0: SmsRequestEnvelope. */
export const infobipEnvelope = z.strictObject({
  messages: z
    .array(
      z.strictObject({
        sender: z.string().optional(),
        destinations: z.array(z.strictObject({ to: z.string().max(64) })).min(1),
        content: z.strictObject({ text: z.string() }),
        options: z
          .strictObject({
            validityPeriod: z.strictObject({
              amount: z.number().int(),
              timeUnit: z.enum(["SECONDS", "MINUTES", "HOURS"]),
            }),
          })
          .optional(),
        webhooks: z
          .strictObject({
            delivery: z.strictObject({ url: url, intermediateReport: z.boolean().optional() }).optional(),
            contentType: z.string().optional(),
            callbackData: z.string().max(4_000).optional(),
          })
          .optional(),
      }),
    )
    .min(1),
  options: z.strictObject({ includeSmsCountInResponse: z.boolean() }).optional(),
});

/** MessageBird publishes none; the types of its Node library 4.0.1: MessageParameters. */
export const messageBirdMessage = z.strictObject({
  originator: z.string(),
  recipients: z
    .array(z.string().regex(/^\d{7,15}$/))
    .min(1)
    .max(50),
  body: z.string().min(1),
  type: z.enum(["sms", "binary", "flash"]).optional(),
  datacoding: z.enum(["plain", "unicode", "auto"]).optional(),
  validity: z.number().int().positive().optional(),
  reference: z.string().optional(),
  reportUrl: url.optional(),
});

/** The same: MmsParameters. */
export const messageBirdMms = z.strictObject({
  originator: z.string(),
  recipients: z
    .array(z.string().regex(/^\d{7,15}$/))
    .min(1)
    .max(50),
  body: z.string().max(2_000).optional(),
  mediaUrls: z.array(url).min(1).max(10),
  reference: z.string().optional(),
});

/** Bird, as `@messagebird/sdk` 0.63 is made from its OpenAPI: SmsMessageSendRequest, without what it calls a preview. */
export const birdMessage = z.strictObject({
  to: z.string().regex(/^\+\d{7,15}$/),
  from: z.string(),
  text: z.string().min(1),
  category: z.enum(["transactional", "marketing", "authentication", "service"]),
  metadata: z.record(z.string(), z.unknown()).optional(),
});
