import type { Number, NumberChange } from "#lib/contract/number.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { holdNumber } from "./hold-number.ts";

/** Changes how a number sends: plain characters, segments a second. What is not given stays. */
export function changeNumber(actor: Actor, id: string, change: NumberChange): Promise<Number> {
  return holdNumber(actor, id, "number.changed", async (tx) => {
    const { smartEncoding, segmentsPerSecond } = change;
    await tx.query(
      `update number set smart_encoding = coalesce($2, smart_encoding),
              segments_per_second = case when $3 then $4 else segments_per_second end where id = $1`,
      [id, smartEncoding ?? null, segmentsPerSecond !== undefined, segmentsPerSecond ?? null],
    );
    return change;
  });
}
