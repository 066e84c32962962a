import { z } from "zod";
import { instant } from "./page.ts";

/** That nothing of a contact reaches us now: why, since when, until when (null: until it is lifted), by whom. */
export const block = z
  .object({
    reason: z.string(),
    from: instant,
    until: instant.nullable(),
    by: z.object({ kind: z.enum(["member", "key"]), id: z.uuid(), name: z.string().nullable() }),
  })
  .meta({ id: "Block" });

/** `PUT /contacts/:id/block`. */
export const blockInput = z
  .object({
    reason: z.string().trim().min(1, "Write why").max(200),
    /** Null: until somebody lifts it. */
    until: instant.nullable().default(null),
  })
  .meta({ id: "BlockInput" });

/** How long whoever may only stop a flood for a while can block. */
export const BRIEF_BLOCK_MS = 24 * 3_600_000;

export type Block = z.infer<typeof block>;
export type BlockInput = z.infer<typeof blockInput>;
