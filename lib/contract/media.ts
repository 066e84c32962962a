import { z } from "zod";

export const mediaStatus = z.enum(["fetching", "stored", "failed"]);
export const mediaReason = z.enum([
  "too-large",
  "type-not-allowed",
  "empty",
  "not-found",
  "access-denied",
  "private-address",
  "unreachable",
  "not-kept",
]);

/** A picture or file of a text. `url` gives its content to who may see the conversation, once it is `stored`. */
export const media = z
  .object({
    id: z.uuid(),
    url: z.string(),
    status: mediaStatus,
    /** Why it could not be fetched, for `failed`. */
    reason: mediaReason.nullable(),
    name: z.string().nullable(),
    contentType: z.string().nullable(),
    sizeBytes: z.number().int().nullable(),
  })
  .meta({ id: "Media" });

export type Media = z.infer<typeof media>;
export type MediaReason = z.infer<typeof mediaReason>;
