import type { Draw } from "#lib/contract/poll.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db/transaction.ts";
import { AppError, notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { showDraw } from "./find-draws.ts";
import { requireResults } from "./find-polls.ts";

/**
 * Has the next in the order of the draw win in the stead of one, who can not be reached or may not win; why is kept. Twice
 * is once.
 */
export async function replaceWinner(
  actor: Actor,
  drawId: string,
  { place, reason }: { place: number; reason: string },
): Promise<Draw> {
  requireResults(actor);
  await inTransaction(async (tx) => {
    const [draw] = await tx.query<{ winners: number }>(`select winners from draw where id = $1 for update`, [
      isId(drawId) ? drawId : null,
    ]);
    if (!draw) throw notFound("draw");
    const places = await tx.query<{ place: number; replaced: boolean }>(
      `select place, replaced_reason is not null as replaced from draw_place where draw_id = $1 order by place`,
      [drawId],
    );
    const standing = places.filter(({ replaced }) => !replaced);
    const winners = standing.slice(0, draw.winners);
    if (places.some((one) => one.place === place && one.replaced)) return;
    if (!winners.some((one) => one.place === place)) throw notFound("winner");
    if (standing.length <= draw.winners)
      throw new AppError("conflict", "Nobody is left to win in their stead.");
    await tx.query(`update draw_place set replaced_reason = $3 where draw_id = $1 and place = $2`, [
      drawId,
      place,
      reason,
    ]);
    await recordEvents(tx, [
      {
        type: "draw.winner-replaced",
        at: now(),
        actorKind: actor.kind,
        actorId: actor.id,
        data: { drawId, place },
      },
    ]);
  });
  return showDraw(actor, drawId);
}
