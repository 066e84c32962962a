import type { Retries, RetriesInput } from "#lib/contract/delivery.ts";
import { type Actor, can, canTextFrom } from "#lib/contract/permissions.ts";
import { readConversation } from "#lib/domain/inbox/conversation-state.ts";
import { newParams, type Params, visible } from "#lib/domain/inbox/visible.ts";
import { now } from "#lib/platform/clock.ts";
import { decodeCursor, encodeCursor } from "#lib/platform/cursor.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { AppError, notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { retryMessage } from "./retry-message.ts";

/** Whose failed texts: one conversation's, or a number's as far as the actor sees them. */
export type RetryScope = { conversationId: string } | { numberId: string };

type Failed = { id: string; conversationId: string; seq: number };

const USUAL_MS = 24 * 3_600_000;
const AT_ONCE = 200;
const certain = "m.status in ('failed', 'undelivered', 'expired')";
const alsoUnknown = "m.status in ('failed', 'undelivered', 'expired', 'unknown')";

/**
 * Sends again what failed, 200 texts a call, in the order in which they were written. Each is asked for like a single
 * Retry: consent and what locks a reply hold. Texts that may have arrived are left unless `includeUnknown` says so. All
 * of a number's go into the bulk lane, so that nobody's reply stands behind them.
 */
export async function retryFailed(actor: Actor, scope: RetryScope, asked: RetriesInput): Promise<Retries> {
  await requireScope(actor, scope);
  const found = await findFailed(actor, scope, asked);
  const batch = found.slice(0, AT_ONCE);
  const result = { retried: 0, unknown: 0, refused: 0 };
  for (const { id } of batch) result[await retryOne(actor, scope, id)] += 1;
  if (!asked.includeUnknown) result.unknown = await countUnknown(actor, scope, asked);
  const last = found.length > AT_ONCE ? batch.at(-1) : undefined;
  return { ...result, nextCursor: last ? encodeCursor([last.conversationId, last.seq]) : null };
}

async function requireScope(actor: Actor, scope: RetryScope): Promise<void> {
  if ("numberId" in scope) {
    const known = isId(scope.numberId) ? scope.numberId : null;
    const [number] = await readOnly().query(`select from number where id = $1`, [known]);
    if (!number || !canTextFrom(actor, scope.numberId)) throw notFound("number");
    return;
  }
  const state = isId(scope.conversationId) ? await readConversation(readOnly(), scope.conversationId) : null;
  if (!state || !can(actor, "conversation.reply", state)) throw notFound("conversation");
}

async function retryOne(actor: Actor, scope: RetryScope, id: string): Promise<"retried" | "refused"> {
  try {
    await retryMessage(actor, id, { asBulk: "numberId" in scope });
    return "retried";
  } catch (error) {
    if (error instanceof AppError) return "refused";
    throw error;
  }
}

function findFailed(actor: Actor, scope: RetryScope, asked: RetriesInput): Promise<Failed[]> {
  const params = newParams();
  const which = asked.includeUnknown ? alsoUnknown : certain;
  const where = [which, ...placeOf(actor, scope, asked, params), ...cursorOf(asked, params)].join(" and ");
  return readOnly().query<Failed>(
    `select m.id, m.conversation_id as "conversationId", m.seq
       from message m join conversation c on c.id = m.conversation_id
      where ${where} order by m.conversation_id, m.seq limit ${AT_ONCE + 1}`,
    params.values,
  );
}

async function countUnknown(actor: Actor, scope: RetryScope, asked: RetriesInput): Promise<number> {
  const params = newParams();
  const where = ["m.status = 'unknown'", ...placeOf(actor, scope, asked, params)].join(" and ");
  const [row] = await readOnly().query<{ count: number }>(
    `select count(*)::int as count from message m join conversation c on c.id = m.conversation_id where ${where}`,
    params.values,
  );
  return row?.count ?? 0;
}

function placeOf(actor: Actor, scope: RetryScope, { since }: RetriesInput, params: Params): string[] {
  const from = since === undefined ? new Date(now().getTime() - USUAL_MS) : new Date(since);
  const place =
    "numberId" in scope
      ? `c.number_id = ${params.add(scope.numberId)}`
      : `c.id = ${params.add(scope.conversationId)}`;
  return [`m.due_at >= ${params.add(from)}`, place, visible(actor, params)];
}

function cursorOf({ cursor }: RetriesInput, params: Params): string[] {
  if (cursor === undefined) return [];
  const [conversationId, seq] = decodeCursor(cursor, ["id", "seq"]);
  return [`(m.conversation_id, m.seq) > (${params.add(conversationId)}::uuid, ${params.add(seq)}::int)`];
}
