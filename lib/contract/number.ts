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
    teamIds: z.array(z.uuid()),
    defaultTeamId: z.uuid().nullable(),
  })
  .meta({ id: "Number" });

export type NumberKind = z.infer<typeof numberKind>;
export type NumberRef = z.infer<typeof numberRef>;
export type Number = z.infer<typeof number>;
