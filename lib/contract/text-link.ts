import { z } from "zod";

/** `PUT /numbers/:id/text-link`: what shall stand in the text, such as a keyword. */
export const textLinkInput = z.object({
  text: z
    .string()
    .trim()
    .min(1, "Write what shall stand in the text")
    .max(160, "At most 160 characters")
    .regex(/^\P{Cc}*$/u, "One line only"),
});

/** What a QR code holds: our page, which knows the forms of all phones, or the text itself, for a phone without internet. */
export const qrForm = z.enum(["page", "text"]);

/** A link that opens a phone's messages with a text to one of our numbers filled in. */
export const textLink = z
  .object({
    id: z.uuid(),
    url: z.string(),
    /** The number as people read it, and what is texted to it: print both beside the code. */
    addressText: z.string(),
    text: z.string(),
  })
  .meta({ id: "TextLink" });

export const qrQuery = z.object({ form: qrForm.default("page") });

export type TextLinkInput = z.infer<typeof textLinkInput>;
export type TextLink = z.infer<typeof textLink>;
export type QrForm = z.infer<typeof qrForm>;
