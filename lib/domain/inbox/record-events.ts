import type { AuthorKind } from "#lib/contract/message.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { requestId } from "#lib/platform/request-id.ts";

/** Everything that is recorded as having happened. Past tense, `noun.verb`. */
export type EventType =
  | "message.received"
  | "message.completed"
  | "message.queued"
  | "message.status-changed"
  | "note.added"
  | "conversation.opened"
  | "conversation.reopened"
  | "conversation.closed"
  | "conversation.snoozed"
  | "conversation.woken"
  | "conversation.assigned"
  | "conversation.tagged"
  | "contact.changed"
  | "contact.merged"
  | "contact.merge-undone"
  | "contact.erased"
  | "contact.exported"
  | "contact.held"
  | "contact.released"
  | "privacy.requested"
  | "privacy.settled"
  | "contact.blocked"
  | "contact.unblocked"
  | "invite.created"
  | "invite.renewed"
  | "invite.revoked"
  | "member.joined"
  | "member.changed"
  | "member.deactivated"
  | "member.reactivated"
  | "member.password-changed"
  | "team.created"
  | "team.changed"
  | "team.deleted"
  | "account.added"
  | "account.changed"
  | "number.added"
  | "number.moved"
  | "number.retired"
  | "number.teams-changed"
  | "number.paused"
  | "number.resumed"
  | "number.draining"
  | "number.bulk-held"
  | "number.bulk-released"
  | "number.changed"
  | "number.standby-changed"
  | "sending.paused"
  | "sending.resumed"
  | "alert.raised"
  | "alert.ended"
  | "tag.created"
  | "tag.renamed"
  | "tag.merged"
  | "tag.deleted"
  | "saved-reply.created"
  | "saved-reply.changed"
  | "saved-reply.deleted"
  | "api-key.created"
  | "api-key.revoked"
  | "automation.created"
  | "automation.changed"
  | "automation.published"
  | "automation.paused"
  | "automation.resumed"
  | "automation.deleted"
  | "automation.secret-set"
  | "automation.secret-deleted"
  | "automation.notified"
  | "automation.started"
  | "automation.step-taken"
  | "automation.answered"
  | "automation.ended"
  | "vote.cast"
  | "webhook.created"
  | "webhook.changed"
  | "webhook.deleted"
  | "webhook.secret-rotated"
  | "list.created"
  | "list.changed"
  | "list.archived"
  | "list.joined"
  | "list.left"
  | "broadcast.created"
  | "broadcast.changed"
  | "broadcast.deleted"
  | "broadcast.submitted"
  | "broadcast.approved"
  | "broadcast.started"
  | "broadcast.paused"
  | "broadcast.resumed"
  | "broadcast.stopped"
  | "broadcast.finished"
  | "draw.held"
  | "draw.winner-replaced"
  | "organisation.changed"
  | "consent.changed"
  | "consent.wished"
  | "consent.wish-dismissed";

/** An event, without text or phone numbers: subjects by id only, so that it may go into logs and job payloads. */
export type EventRow = {
  type: EventType;
  at: Date;
  actorKind: AuthorKind;
  actorId?: string | null;
  conversationId?: string | null;
  messageId?: string | null;
  contactId?: string | null;
  data?: Record<string, string | number | boolean | null>;
};

/** Records events in the transaction in which they happen; consumers read them in commit-safe order. */
export async function recordEvents(tx: Tx, events: readonly EventRow[]): Promise<void> {
  if (events.length === 0) return;
  await tx.query(
    `insert into event (id, type, at, actor_kind, actor_id, conversation_id, message_id, contact_id,
                        request_id, data)
     select * from unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::text[], $5::uuid[], $6::uuid[], $7::uuid[],
                          $8::uuid[], $9::text[], $10::jsonb[])`,
    [
      events.map(() => newId()),
      events.map((event) => event.type),
      events.map((event) => event.at),
      events.map((event) => event.actorKind),
      events.map((event) => event.actorId ?? null),
      events.map((event) => event.conversationId ?? null),
      events.map((event) => event.messageId ?? null),
      events.map((event) => event.contactId ?? null),
      events.map(() => requestId()),
      events.map((event) => JSON.stringify(event.data ?? {})),
    ],
  );
}
