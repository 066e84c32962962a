import { z } from "zod";
import { instant, pageOf, pageQuery } from "./page.ts";

/** How somebody came onto a list. */
export const joinedHow = z.enum(["keyword", "form", "api", "import", "member"]);
export const listPurpose = z.enum(["marketing", "service"]);
/** `single`: who asks is on it; `double`: once they have confirmed by text (YES). */
export const listOptIn = z.enum(["single", "double"]);

const name = z.string().trim().min(1, "Write a name").max(60);

/** A list of people who agreed to be texted about something. */
export const list = z
  .object({
    id: z.uuid(),
    name: z.string(),
    description: z.string(),
    purpose: listPurpose,
    optIn: listOptIn,
    numberId: z.uuid().nullable(),
    /** What people agree to, in the words they see. */
    wording: z.string(),
    /** Its public form; null: it has none. */
    formUrl: z.string().nullable(),
    /** On it now, and asked but not confirmed. */
    size: z.number().int(),
    pending: z.number().int(),
    createdAt: instant,
  })
  .meta({ id: "List" });
export const listPage = pageOf(list).meta({ id: "ListPage" });

const changeable = {
  description: z.string().trim().max(200),
  purpose: listPurpose,
  optIn: listOptIn,
  numberId: z.uuid().nullable(),
  wording: z.string().trim().max(600),
};
export const listInput = z
  .object({
    name,
    description: changeable.description.default(""),
    purpose: changeable.purpose.default("marketing"),
    optIn: changeable.optIn.default("single"),
    numberId: changeable.numberId.default(null),
    wording: changeable.wording.default(""),
  })
  .meta({ id: "ListInput" });
export const changeListInput = z
  .object({ name, ...changeable, form: z.boolean() })
  .partial()
  .meta({ id: "ChangeListInput" });

/** Someone on a list, or who was. */
export const subscriber = z
  .object({
    id: z.uuid(),
    contactId: z.uuid().nullable(),
    name: z.string().nullable(),
    address: z.string(),
    addressText: z.string(),
    state: z.enum(["joined", "pending", "left"]),
    how: joinedHow,
    askedAt: instant,
    joinedAt: instant.nullable(),
    leftAt: instant.nullable(),
    /** The entries of the consent ledger that prove it. */
    entryId: z.uuid().nullable(),
    leftEntryId: z.uuid().nullable(),
  })
  .meta({ id: "Subscriber" });
export const subscriberPage = pageOf(subscriber).meta({ id: "SubscriberPage" });
export const subscriberFilter = z.object({
  q: z.string().trim().max(100).optional(),
  state: z.enum(["joined", "pending", "left", "all"]).default("joined"),
});
export const subscriberQuery = pageQuery.extend(subscriberFilter.shape);

/** `POST /lists/:id/subscribers`: with where their consent came from. */
export const subscribeInput = z
  .object({
    to: z.string().min(1).max(40),
    name: z.string().trim().max(100).optional(),
    /** How they agreed, in words: "web shop, checkout". */
    source: z.string().trim().min(1).max(200),
    givenAt: instant.optional(),
    note: z.string().trim().max(1000).optional(),
  })
  .meta({ id: "SubscribeInput" });
export const unsubscribeInput = z
  .object({ source: z.string().trim().min(1).max(200).default("taken off the list") })
  .meta({ id: "UnsubscribeInput" });

/** How many were on it at the end of a day, in the organisation's time zone. */
export const listSize = z.object({
  day: z.iso.date(),
  joined: z.number().int(),
  left: z.number().int(),
  size: z.number().int(),
});
export const listSizes = z.object({ items: z.array(listSize) }).meta({ id: "ListSizes" });
export const listSizesQuery = z.object({ days: z.coerce.number().int().min(1).max(366).default(90) });

/** What became of a row of an import. */
export const rowOutcome = z.enum([
  "joined",
  "pending",
  "already",
  "no-number",
  "not-a-phone",
  "opted-out",
  "bad-line",
]);

export const listImport = z
  .object({
    id: z.uuid(),
    fileName: z.string(),
    proof: z.string(),
    givenAt: instant,
    by: z.string().nullable(),
    total: z.number().int(),
    done: z.number().int(),
    /** How many rows came to what. */
    outcomes: z.partialRecord(rowOutcome, z.number().int()),
    createdAt: instant,
    finishedAt: instant.nullable(),
  })
  .meta({ id: "ListImport" });
export const listImportPage = pageOf(listImport).meta({ id: "ListImportPage" });
/** Of the file that is the body: its name, how these people agreed, when at the latest, and which columns hold what. */
export const listImportQuery = z.object({
  fileName: z.string().trim().min(1).max(200),
  proof: z.string().trim().min(1, "Say how they agreed").max(200),
  givenAt: instant,
  addressColumn: z.string().max(100).optional(),
  nameColumn: z.string().max(100).optional(),
});

export type List = z.infer<typeof list>;
export type ListInput = z.output<typeof listInput>;
export type ChangeListInput = z.output<typeof changeListInput>;
export type Subscriber = z.infer<typeof subscriber>;
export type SubscriberQuery = z.output<typeof subscriberQuery>;
export type SubscribeInput = z.output<typeof subscribeInput>;
export type JoinedHow = z.infer<typeof joinedHow>;
export type ListSize = z.infer<typeof listSize>;
export type ListImport = z.infer<typeof listImport>;
export type ListImportQuery = z.output<typeof listImportQuery>;
export type RowOutcome = z.infer<typeof rowOutcome>;
/** What the public form shows. */
export type ListForm = {
  organisation: string;
  list: string;
  description: string;
  wording: string;
  /** It ends with a text to be answered by YES. */
  confirms: boolean;
};
