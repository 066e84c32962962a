import { z } from "zod";
import { openingHours } from "./opening-hours.ts";

export const numberKind = z.enum(["short-code", "long-number", "toll-free", "alphanumeric"]);

/** A number as it stands on a conversation row. `addressText` is how people read it. */
export const numberRef = z
  .object({
    id: z.uuid(),
    address: z.string(),
    addressText: z.string(),
    kind: numberKind,
    country: z.string().nullable(),
  })
  .meta({ id: "NumberRef" });

export const number = numberRef
  .extend({
    label: z.string(),
    status: z.enum(["active", "paused", "retired"]),
    /** Whether texts go out with plain GSM-7 look-alikes for curly quotes, dashes and the like. */
    smartEncoding: z.boolean(),
    teamIds: z.array(z.uuid()),
    defaultTeamId: z.uuid().nullable(),
    /** Whether its provider can send pictures and files. */
    sendsMedia: z.boolean(),
  })
  .meta({ id: "Number" });

const label = z.string().trim().max(60);
const keywordPrefix = z.string().max(40).nullable();

/** `POST /numbers`: a sender of ours, on the account that carries it. A retired one comes back as what it was. */
export const newNumber = z.object({
  kind: numberKind,
  address: z.string().max(40),
  /** Short codes have one; of other numbers it is read from their digits. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "Two capital letters")
    .nullable()
    .default(null),
  label: label.default(""),
  accountId: z.uuid(),
  keywordPrefix: keywordPrefix.default(null),
});

/** `PATCH /numbers/:id`: what it is called and how it sends. */
export const numberChange = z.object({
  label: label.optional(),
  keywordPrefix: keywordPrefix.optional(),
  openingHours: openingHours.nullable().optional(),
  smartEncoding: z.boolean().optional(),
  segmentsPerSecond: z
    .number({ error: "Write a number, or nothing" })
    .positive("More than none")
    .max(10_000)
    .nullable()
    .optional(),
});

/** `PUT /numbers/:id/account`: the account that carries it from now on. */
export const accountInput = z.object({ accountId: z.uuid() });

/** `PUT /numbers/:id/standby`: the account that carries the same sender when the number's own cannot. */
export const standbyInput = z.object({ accountId: z.uuid() });

export type NewNumber = z.infer<typeof newNumber>;
export type NumberChange = z.infer<typeof numberChange>;
export type NumberKind = z.infer<typeof numberKind>;
export type NumberRef = z.infer<typeof numberRef>;
export type Number = z.infer<typeof number>;
