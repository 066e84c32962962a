import { z } from "zod";
import { reportMapping, sendMapping, textMapping } from "./custom-http.ts";
import { deliveryReason } from "./delivery-reason.ts";
import { instant } from "./page.ts";

/** A webhook call as an admin pastes it, to see what a mapping makes of it. */
const sample = z.object({
  method: z.enum(["POST", "GET"]).default("POST"),
  contentType: z.string().max(200).default(""),
  query: z.string().max(20_000, "is too long").default(""),
  body: z.string().max(200_000, "is too long").default(""),
});

/** `POST /provider-accounts/custom-http/preview`: one of the three mappings, and something to try it on. */
export const previewInput = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("texts"), texts: textMapping, sample }),
  z.object({ kind: z.literal("reports"), reports: reportMapping, sample }),
  z.object({
    kind: z.literal("send"),
    send: sendMapping,
    text: z.object({
      from: z.string().min(1).max(50),
      to: z.string().min(1).max(50),
      text: z.string().max(10_000),
      media: z.array(z.url()).max(10).default([]),
    }),
    /** What the gateway might answer. */
    answer: z.object({ status: z.number().int().min(100).max(599), body: z.string().max(200_000) }).nullish(),
  }),
]);

const readText = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  text: z.string(),
  media: z.array(z.string()),
  sentAt: instant.nullable(),
  part: z.string().nullable(),
});
const readReport = z.object({
  id: z.string().nullable(),
  reference: z.string().nullable(),
  status: z.string(),
  reason: deliveryReason.nullable(),
  code: z.string().nullable(),
});
const composedCall = z.object({
  method: z.string(),
  url: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.string().nullable(),
});
const outcome = z.object({
  kind: z.enum(["accepted", "refused", "unknown"]),
  ids: z.array(z.string()),
  retryable: z.boolean(),
  code: z.string().nullable(),
  reason: deliveryReason.nullable(),
});

/** What would be stored, or called; the kinds that were not asked for are null. */
export const preview = z
  .object({
    texts: z.array(readText).nullable(),
    reports: z.array(readReport).nullable(),
    call: composedCall.nullable(),
    outcome: outcome.nullable(),
  })
  .meta({ id: "CustomHttpPreview" });

export type PreviewInput = z.infer<typeof previewInput>;
export type PreviewRequest = z.input<typeof previewInput>;
export type Preview = z.infer<typeof preview>;
