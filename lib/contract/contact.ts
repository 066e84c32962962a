import { z } from "zod";
import { block } from "./block.ts";
import { consent } from "./consent.ts";
import { instant, pageOf, pageQuery } from "./page.ts";

export const addressKind = z.enum(["phone", "short-code", "name"]);

/** How much members can write about a contact. */
export const MAX_FIELDS = 50;
export const MAX_NOTES = 5_000;

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

/** A list that somebody is on; `pending`: they were asked to confirm by text. */
export const contactList = z.object({ id: z.uuid(), name: z.string(), state: z.enum(["joined", "pending"]) });

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
    /** Contacts that were merged into this one, newest first; each can be taken back. `text` is how we called it. */
    merges: z.array(
      z.object({
        id: z.uuid(),
        at: instant,
        by: block.shape.by,
        contact: z.object({ id: z.uuid(), text: z.string(), addresses: z.array(z.string()) }),
      }),
    ),
    lists: z.array(contactList),
  })
  .meta({ id: "Contact" });

export const contactPage = pageOf(contact).meta({ id: "ContactPage" });

/** `PATCH /contacts/:id`. */
export const updateContactInput = z
  .object({
    name: z.string().trim().max(120).nullable().optional(),
    fields: z
      .record(z.string().trim().min(1).max(60), z.string().max(500))
      .refine((fields) => Object.keys(fields).length <= MAX_FIELDS, `At most ${MAX_FIELDS} fields`)
      .optional(),
    notes: z.string().max(MAX_NOTES).optional(),
  })
  .meta({ id: "UpdateContactInput" });

/** `GET /contacts`: by any spelling of one whole address, or by a part of a name or number (`q`). */
export const contactQuery = pageQuery.extend({
  address: z.string().max(60).optional(),
  q: z.string().max(200).optional(),
});

/** `POST /contacts/:id/merges`: the contact that becomes part of this one. */
export const mergeInput = z.object({ contactId: z.uuid() }).meta({ id: "MergeInput" });

export type AddressKind = z.infer<typeof addressKind>;
export type ContactList = z.infer<typeof contactList>;
export type Contact = z.infer<typeof contact>;
export type ContactQuery = z.infer<typeof contactQuery>;
export type ContactRef = z.infer<typeof contactRef>;
export type MergeInput = z.infer<typeof mergeInput>;
export type UpdateContactInput = z.infer<typeof updateContactInput>;
