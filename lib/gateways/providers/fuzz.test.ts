import fc from "fast-check";
import { expect, test } from "vitest";
import { webhookCall } from "#lib/testing/provider-calls.ts";
import { providerCases } from "#lib/testing/provider-cases/all.ts";
import { AppError } from "#lib/platform/errors.ts";
import type { WebhookRequest } from "./provider.ts";
import { findProvider } from "./registry.ts";

const names = fc.constantFrom(
  ...["MessageSid", "MessageStatus", "From", "To", "Body", "MediaUrl0", "ErrorCode", "OptOutType"],
  ...["MessageUUID", "Status", "Units", "Media1", "messageId", "msisdn", "to", "concat-ref", "concat-part"],
  ...["concat-total", "message_uuid", "status", "channel", "image", "content", "error", "sms", "client_ref"],
  ...["data", "payload", "event_type", "id", "from", "phone_number", "media", "errors", "parts", "type"],
  ...["results", "callbackData", "groupName", "batch_id", "code", "body", "sms_id", "metadata", "timestamp"],
  ...["originator", "recipient", "statusReason", "shortcode", "mid", "receive_datetime", "reply", "eventId"],
  ...["message", "errorCode", "tag", "segmentCount", "url", "text", "timestamp", "__proto__", "toString"],
);
const words = fc.oneof(
  fc.constantFrom(
    "",
    "\0",
    "received",
    "delivered",
    "message.received",
    "message-received",
    "message-failed",
    "mo_text",
    "mo_media",
    "sms.received",
    "sms.failed",
    "DELIVERED",
  ),
  fc.constantFrom(
    "https://a.example/1.jpg",
    "javascript:1",
    "+4790000123",
    "x".repeat(600),
    "\uD800",
    "1e400",
  ),
  fc.string({ unit: "binary", maxLength: 20 }),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    words,
    fc.constantFrom(null, true, 0, -1, 1.5, 1e21, 4775),
    fc.array(tie("tree"), { maxLength: 3 }),
    fc.dictionary(names, tie("tree"), { maxKeys: 6, noNullPrototype: true }),
  ),
}));
const form = fc
  .array(fc.tuple(names, words), { maxLength: 8 })
  .map((pairs) => new URLSearchParams(pairs.map(([name, word]) => [name, word.toWellFormed()])).toString());
const calls = fc
  .record({
    method: fc.constantFrom("POST", "GET"),
    body: fc.oneof(
      tree.map((value) => JSON.stringify(value)),
      form,
      words,
    ),
    query: form,
    type: fc.constantFrom("application/json", "application/x-www-form-urlencoded", "text/html", undefined),
    authorization: fc.constantFrom(undefined, "Bearer a.b.c", "Bearer e30.e30.x", "Basic eDp5"),
    signature: fc.constantFrom(undefined, "", "x", "å", "AAAA"),
  })
  .map(({ method, body, query, type, authorization, signature }): WebhookRequest => {
    const headers = {
      "content-type": type,
      authorization,
      "x-twilio-signature": signature,
      "telnyx-signature-ed25519": signature,
      "telnyx-timestamp": signature,
      "x-plivo-signature-v3": signature,
      "x-sinch-webhook-signature": signature,
      "x-sinch-webhook-signature-nonce": signature,
      "x-sinch-webhook-signature-timestamp": signature,
      "messagebird-signature-jwt": authorization?.slice("Bearer ".length),
      "webhook-id": signature,
      "webhook-timestamp": signature,
      "webhook-signature": signature,
    };
    return webhookCall({ method, body, headers, url: `https://texts.example.com/api/mo/key?${query}` });
  });

test.each(providerCases)(
  "whatever is brought in the name of %s, it is read or refused by the field",
  (_, { name, credentials }) => {
    const provider = findProvider(name);
    const given = credentials("http://127.0.0.1:1");
    const read = [provider.verify, provider.carries, provider.parseInbound, provider.parseReports];
    fc.assert(
      fc.property(calls, (call) => {
        for (const one of read) {
          try {
            one?.(call, given);
          } catch (error) {
            expect(error).toBeInstanceOf(AppError);
            expect((error as AppError).code).toBe("malformed");
          }
        }
      }),
      { seed: 20_260_101, numRuns: 150 },
    );
  },
);

test.each(providerCases)("what nobody signed is never genuine: %s", (_, { name, credentials }) => {
  const provider = findProvider(name);
  const given = credentials("http://127.0.0.1:1");
  fc.assert(
    fc.property(calls, (call) => {
      let verdict = "malformed";
      try {
        verdict = provider.verify(call, given);
      } catch (error) {
        expect(error).toBeInstanceOf(AppError);
      }
      expect(verdict).not.toBe("genuine");
    }),
    { seed: 20_260_102, numRuns: 150 },
  );
});
