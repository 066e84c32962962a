import type { SendReplyInput } from "#lib/contract/message.ts";
import { type Actor, can, canTextFrom } from "#lib/contract/permissions.ts";
import { now } from "#lib/platform/clock.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { AppError, notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import {
  type ConversationState,
  lockConversation,
  lockConversations,
  readConversation,
} from "./conversation-state.ts";
import { mayTextIn } from "./may-text-in.ts";
import { openConversations, type Pair } from "./open-conversations.ts";

/** Where a reply was written, and the conversation it goes into: another one where it goes out from another number. */
export type ReplyPlace = { written: ConversationState; goes: ConversationState };

/** Locks the conversation of a reply or note, and with `via` the one with the same address at that number, made if need be. */
export async function lockReplyPlace(
  tx: Tx,
  actor: Actor,
  id: string,
  { kind, via }: Pick<SendReplyInput, "kind" | "via">,
): Promise<ReplyPlace> {
  const action = kind === "note" ? "conversation.note" : "conversation.reply";
  const read = via ? readConversation : lockConversation;
  const found = isId(id) ? await read(tx, id) : null;
  if (!found || !can(actor, action, found)) throw notFound("conversation");
  if (!via) return { written: found, goes: found };
  const otherId = await openOther(tx, actor, found, via.numberId);
  const states = await lockConversations(tx, [found.id, otherId]);
  const written = states.find((state) => state.id === found.id);
  const goes = states.find((state) => state.id === otherId);
  if (!written || !goes || !can(actor, action, written) || !mayTextIn(actor, goes))
    throw notFound("conversation");
  return { written, goes };
}

async function openOther(
  tx: Tx,
  actor: Actor,
  { addressId, numberId: own, id }: ConversationState,
  numberId: string,
): Promise<string> {
  if (numberId === own) return id;
  const [to] = await tx.query<Pair["address"] & { teamId: string | null }>(
    `select a.kind, a.value, a.country, n.default_team_id as "teamId" from address a, number n
      where a.id = $1 and n.id = $2 and n.status <> 'retired'`,
    [addressId, numberId],
  );
  if (!to || !canTextFrom(actor, numberId)) {
    const detail = "That is not a number you can text from.";
    throw new AppError("invalid", detail, { fields: { "via.numberId": detail } });
  }
  const { teamId, ...address } = to;
  const [otherId = ""] = await openConversations(tx, [{ address, numberId, teamId }], now());
  return otherId;
}
