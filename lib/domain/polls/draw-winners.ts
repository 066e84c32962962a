import { randomBytes } from "node:crypto";
import type { Draw, DrawInput } from "#lib/contract/poll.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { consentInForce } from "#lib/domain/compliance/consent-in-force.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import { requireResults, showPoll } from "./find-polls.ts";
import { showDraw } from "./find-draws.ts";
import { rankEntrants } from "./rank-entrants.ts";

const SEED_BYTES = 32;
/** So many stand in for winners who can not be reached, besides as many as there are winners. */
const STAND_INS = 20;

type Entrant = { addressId: string; numberId: string };

/**
 * Draws winners among those who voted, each phone once and with the same chance. A vote that has yet to close is not drawn
 * from: who wins must not depend on who is still to vote.
 */
export async function drawWinners(actor: Actor, pollId: string, input: DrawInput): Promise<Draw> {
  requireResults(actor);
  const poll = await showPoll(actor, pollId);
  if (poll.state === "not-yet" || (poll.state === "open" && poll.closesAt !== null))
    throw new AppError("conflict", "This vote has not closed yet.");
  const id = newId();
  await inTransaction(async (tx) => {
    await tx.query(`select from poll where id = $1 for update`, [poll.id]);
    const entrants = await loadEntrants(tx, poll.id, input);
    if (entrants.length === 0) throw new AppError("conflict", "Nobody takes part in this draw.");
    const seed = randomBytes(SEED_BYTES).toString("hex");
    const { order, entrantsHash } = rankEntrants(entrants, seed);
    const winners = Math.min(input.winners, order.length);
    const at = now();
    await tx.query(
      `insert into draw (id, poll_id, option, winners, seed, entrants, entrants_hash, drawn_at, drawn_by_kind, drawn_by_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, poll.id, input.option, winners, seed, order.length, entrantsHash, at, actor.kind, actor.id],
    );
    await tx.query(
      `insert into draw_place (draw_id, place, address_id)
       select $1, place, id from unnest($2::uuid[]) with ordinality as o(id, place)`,
      [id, order.slice(0, winners + Math.max(STAND_INS, winners))],
    );
    const data = { pollId: poll.id, drawId: id, winners, entrants: order.length };
    await recordEvents(tx, [{ type: "draw.held", at, actorKind: actor.kind, actorId: actor.id, data }]);
  });
  return showDraw(actor, id);
}

async function loadEntrants(tx: Tx, pollId: string, { option, withOptedOut }: DrawInput): Promise<string[]> {
  const entrants = await tx.query<Entrant>(
    `select v.address_id as "addressId", c.number_id as "numberId"
       from vote v join address a on a.id = v.address_id
       join message m on m.id = v.message_id join conversation c on c.id = m.conversation_id
      where v.poll_id = $1 and ($2::text is null or v.option = $2) and a.kind <> 'name'
        and not exists (select from address_block b where b.address_id = a.id and b.lifted_at is null
                          and (b.blocked_until is null or b.blocked_until > $3))`,
    [pollId, option, now()],
  );
  const consents = withOptedOut ? null : await consentInForce(tx, entrants);
  return entrants.filter((_, at) => consents?.[at]?.status !== "opted-out").map(({ addressId }) => addressId);
}
