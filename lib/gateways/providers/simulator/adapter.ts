import { z } from "zod";
import { deliveryReason } from "#lib/contract/delivery-reason.ts";
import { checkAccessKey, listLines, pointLines } from "#lib/gateways/simulator/lines.ts";
import { takeForHandset } from "#lib/gateways/simulator/take-for-handset.ts";
import {
  keepable,
  lenientText,
  lenientTime,
  mediaUrls,
  optionalText,
  readJson,
  readPayload,
  required,
} from "../payload.ts";
import type { Provider } from "../provider.ts";

/** A handset's long text as a provider hands it over that does not join: `part` says which this is. */
const part = z.object({ reference: required, number: z.int(), total: z.int() });

const inbound = z.object({
  id: required,
  from: required,
  to: required,
  text: lenientText,
  media: mediaUrls,
  sentAt: lenientTime,
  part: part.nullish(),
});

const report = z.object({
  id: required,
  reference: optionalText,
  status: z.enum(["queued", "sent", "delivered", "undelivered", "failed", "expired", "unknown"], {
    error: "is no status the simulator reports",
  }),
  // Their reason in our words; one we do not know tells nothing.
  reason: deliveryReason.nullable().catch(null),
  code: optionalText,
});

const credentials = z.object({ accessKey: z.string().optional() });

/** The demo's provider: simulated handsets in a ledger of their own (lib/gateways/simulator). */
export const simulator: Provider<z.infer<typeof credentials>> = {
  name: "simulator",
  title: "Simulator",
  credentials,
  credentialFields: [
    {
      name: "accessKey",
      label: "Access key",
      kind: "secret",
      required: false,
      hint: "Any that begins with sim-",
    },
  ],
  webhookPlace: { path: ["Simulator", "your number"], inbound: "Inbound URL", reports: null },
  capabilities: {
    media: true,
    joinsParts: true,
    handlesConsent: false,
    idempotent: false,
    maxTextLength: 10_000,
    callsPerSecond: null,
  },
  maxBodyBytes: 2 * 1024 * 1024,
  acknowledge: () => ({ status: 200, contentType: "application/json", body: '{"status":"ok"}' }),
  verify: () => "genuine",
  parseInbound({ body }) {
    const { id, part, ...text } = readPayload(inbound, readJson(body));
    return [{ providerMessageId: id, ...text, ...(part && { part }) }];
  },
  parseReports({ body }) {
    const raw = keepable(readJson(body));
    const { id, ...told } = readPayload(report, raw);
    return [{ providerMessageId: id, ...told, segments: null, raw }];
  },
  send: takeForHandset,
  checkCredentials: ({ accessKey }) => checkAccessKey(accessKey),
  listNumbers: listLines,
  configureWebhooks: pointLines,
};
