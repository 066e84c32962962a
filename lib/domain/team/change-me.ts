import type { Me, MeInput } from "#lib/contract/member.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { recordChange } from "./record-change.ts";
import { showMe } from "./show-me.ts";

/** Changes the name or the availability of the member who asks. */
export async function changeMe(actor: Actor, { name, availability }: MeInput): Promise<Me> {
  if (actor.kind !== "member") throw new AppError("not-allowed", "Only a member can change their profile.");
  await inTransaction(async (tx, afterCommit) => {
    await tx.query(
      `UPDATE member SET name = coalesce($2, name), availability = coalesce($3, availability),
         available_since = CASE WHEN $3 <> availability THEN $4 ELSE available_since END
       WHERE id = $1`,
      [actor.id, name ?? null, availability ?? null, now()],
    );
    const data = { memberId: actor.id, availability: availability ?? null };
    await recordChange(tx, afterCommit, actor, { type: "member.changed", data, nouns: ["members"] });
  });
  return showMe(name === undefined ? actor : { ...actor, name });
}
