import { z } from "zod";

/** Query of every list: `limit` 1–200 (larger is clamped, not refused), `cursor` from the page before. */
export const pageQuery = z.object({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .default(50)
    .transform((limit) => Math.min(limit, 200)),
  cursor: z.string().max(500).optional(),
});

/** The shape of every list: its items and the cursor of the next page, null on the last one. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

export type Page<Item> = { items: Item[]; nextCursor: string | null };

/** A UTC instant as it travels in JSON. */
export const instant = z.iso.datetime({ offset: true });
