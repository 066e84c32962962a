import type { Number, NumberChange } from "#lib/contract/number.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { prefixOf } from "./keyword-prefix.ts";
import { holdNumber } from "./hold-number.ts";

/** Changes what a number is called, when it is open and how it sends. What is not given stays. */
export function changeNumber(actor: Actor, id: string, change: NumberChange): Promise<Number> {
  return holdNumber(actor, id, "number.changed", async (tx, { kind }) => {
    const { label, smartEncoding, segmentsPerSecond, openingHours, keywordPrefix } = change;
    await tx.query(
      `update number set smart_encoding = coalesce($2, smart_encoding),
              segments_per_second = case when $3 then $4 else segments_per_second end,
              label = coalesce($5, label),
              opening_hours = case when $6 then $7::jsonb else opening_hours end,
              keyword_prefix = case when $8 then $9 else keyword_prefix end where id = $1`,
      [
        id,
        smartEncoding ?? null,
        segmentsPerSecond !== undefined,
        segmentsPerSecond ?? null,
        label ?? null,
        openingHours !== undefined,
        openingHours ? JSON.stringify(openingHours) : null,
        keywordPrefix !== undefined,
        prefixOf(keywordPrefix ?? null, kind),
      ],
    );
    return { what: Object.keys(change).join() };
  });
}
