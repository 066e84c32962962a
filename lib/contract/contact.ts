import { z } from "zod";
import { block } from "./block.ts";
import { consent } from "./consent.ts";
import { pageOf } from "./page.ts";

export const addressKind = z.enum(["phone", "short-code", "name"]);

/** The contact as it stands on a conversation row. `addressText` is how people read the address. */
export const contactRef = z
  .object({ id: z.uuid(), name: z.string().nullable(), address: z.string(), addressText: z.string() })
  .meta({ id: "ContactRef" });

export const contactAddress = z.object({
  id: z.uuid(),
  kind: addressKind,
  value: z.string(),
  text: z.string(),
  country: z.string().nullable(),
});

export const contact = z
  .object({
    id: z.uuid(),
    name: z.string().nullable(),
    fields: z.record(z.string(), z.string()),
    notes: z.string(),
    addresses: z.array(contactAddress),
    consent,
    /** What holds now, with how many texts were kept since. */
    block: block.extend({ texts: z.number().int() }).nullable(),
    /** Conversations of this person that the asker may not see, as a count only. */
    hiddenConversations: z.number().int(),
  })
  .meta({ id: "Contact" });

export const contactPage = pageOf(contact).meta({ id: "ContactPage" });

/** `PATCH /contacts/:id`. */
export const updateContactInput = z
  .object({
    name: z.string().trim().max(120).nullable().optional(),
    fields: z
      .record(z.string().trim().min(1).max(60), z.string().max(500))
      .refine((fields) => Object.keys(fields).length <= 50, "At most 50 fields")
      .optional(),
    notes: z.string().max(5000).optional(),
  })
  .meta({ id: "UpdateContactInput" });

export type AddressKind = z.infer<typeof addressKind>;
export type Contact = z.infer<typeof contact>;
export type ContactRef = z.infer<typeof contactRef>;
export type UpdateContactInput = z.infer<typeof updateContactInput>;
