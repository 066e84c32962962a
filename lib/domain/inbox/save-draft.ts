import type { Draft } from "#lib/contract/conversation.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { findConversation } from "./find-conversation.ts";

type Row = { text: string; kind: Draft["kind"]; updatedAt: Date };

/** Keeps what a member is writing, so that another device can go on; an empty text ends the draft. */
export async function saveDraft(
  actor: Actor,
  id: string,
  draft: Pick<Draft, "text" | "kind">,
): Promise<Draft> {
  await requireMember(actor, id);
  if (draft.text.trim() === "") {
    await readOnly().query(`delete from draft where member_id = $1 and conversation_id = $2`, [actor.id, id]);
    return { ...draft, updatedAt: null };
  }
  const at = now();
  await readOnly().query(
    `insert into draft (member_id, conversation_id, text, kind, updated_at) values ($1, $2, $3, $4, $5)
     on conflict (member_id, conversation_id) do update set text = excluded.text, kind = excluded.kind, updated_at = excluded.updated_at`,
    [actor.id, id, draft.text, draft.kind, at],
  );
  return { ...draft, updatedAt: at.toISOString() };
}

/** The member's own draft; an empty one when there is none. Nobody else's text is ever shown. */
export async function showDraft(actor: Actor, id: string): Promise<Draft> {
  await requireMember(actor, id);
  const [row] = await readOnly().query<Row>(
    `select text, kind, updated_at as "updatedAt" from draft where member_id = $1 and conversation_id = $2`,
    [actor.id, id],
  );
  return row
    ? { ...row, updatedAt: row.updatedAt.toISOString() }
    : { text: "", kind: "text", updatedAt: null };
}

async function requireMember(actor: Actor, id: string): Promise<void> {
  await findConversation(readOnly(), actor, id, "conversation.read");
  if (actor.kind !== "member")
    throw new AppError("not-allowed", "Drafts belong to members, not to API keys.");
}
