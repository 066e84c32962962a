import { z } from "zod";

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

/** `PATCH /numbers/:id`: how it sends. */
export const numberChange = z.object({
  smartEncoding: z.boolean().optional(),
  segmentsPerSecond: z.number().positive().max(10_000).nullable().optional(),
});

/** `PUT /numbers/:id/standby`: the account that carries the same sender when the number's own cannot. */
export const standbyInput = z.object({ accountId: z.uuid() });

export type NumberChange = z.infer<typeof numberChange>;
export type NumberKind = z.infer<typeof numberKind>;
export type NumberRef = z.infer<typeof numberRef>;
export type Number = z.infer<typeof number>;
