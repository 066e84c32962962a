import { z } from "zod";

// What the providers' own documents allow in a send call, field by field: an unknown field or a value out of bounds
// fails the test of the adapter that sent it. Taken by hand from the documents named.

const url = z.url({ protocol: /^https?$/ });
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
