import type { VoteStep } from "#lib/contract/automation/vote-step.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

/** A text that votes: whose, which, and when the provider had it. */
export type Ballot = { pollId: string; addressId: string; option: string; messageId: string; castAt: Date };

/** What a ballot came to, and what the phone's vote is now. */
export type Cast = { outcome: "counted" | "changed" | "already"; option: string };

// The order is that in which the provider had the texts, whenever we come to each; ours decides within one moment.
const wins = {
  last: "(vote.cast_at, vote.message_id) < (excluded.cast_at, excluded.message_id)",
  first: "(vote.cast_at, vote.message_id) > (excluded.cast_at, excluded.message_id)",
};

/**
 * Counts a ballot as the one vote of its phone. One statement: of two at once, whatever they come through, the row's lock
 * makes one the second, and which of them stands is decided by the rule and not by who was faster here.
 */
export async function castVote(tx: Tx, rule: VoteStep["rule"], ballot: Ballot, at: Date): Promise<Cast> {
  const [cast] = await tx.query<{ isNew: boolean }>(
    `insert into vote (poll_id, address_id, option, message_id, cast_at, counted_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (poll_id, address_id) do update set option = excluded.option, message_id = excluded.message_id,
       cast_at = excluded.cast_at, counted_at = excluded.counted_at where ${wins[rule]}
     returning xmax = 0 as "isNew"`,
    [ballot.pollId, ballot.addressId, ballot.option, ballot.messageId, ballot.castAt, at],
  );
  if (cast) return { outcome: cast.isNew ? "counted" : "changed", option: ballot.option };
  const [standing] = await tx.query<{ option: string }>(
    `select option from vote where poll_id = $1 and address_id = $2`,
    [ballot.pollId, ballot.addressId],
  );
  return { outcome: "already", option: standing?.option ?? ballot.option };
}
