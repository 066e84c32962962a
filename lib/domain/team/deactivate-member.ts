import type { Deactivation, HandOver } from "#lib/contract/staff.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { assignMany } from "#lib/domain/workload/assign-many.ts";
import { spreadConversations } from "#lib/domain/workload/spread-conversations.ts";
import { endSessions } from "#lib/gateways/realtime/member-sockets.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, readOnly } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { lockMember } from "./lock-member.ts";
import { recordChange } from "./record-change.ts";
import { allow, invalid } from "./refuse.ts";
import { requireAdminBeside } from "./require-admin-left.ts";

const AT_ONCE = 100;

/**
 * Lets a member in no longer: their sign-ins and live pages end within a second. What they own and is not closed goes
 * where `handOver` says; what nobody can take now loses its owner. What they wrote stays theirs.
 */
export async function deactivateMember(actor: Actor, id: string, handOver: HandOver): Promise<Deactivation> {
  allow(can(actor, "member.manage"), "Only admins deactivate members.");
  if (id === actor.id) throw new AppError("conflict", "You cannot deactivate yourself. Ask another admin.");
  if (handOver.kind === "member") await requireHeir(id, handOver.memberId);
  await inTransaction(async (tx, afterCommit) => {
    await requireAdminBeside(tx, id);
    const member = await lockMember(tx, id);
    if (!member.active) return;
    await tx.query(
      "UPDATE member SET deactivated_at = $2, session_version = session_version + 1 WHERE id = $1",
      [id, now()],
    );
    const data = { memberId: id, handOver: handOver.kind };
    await recordChange(tx, afterCommit, actor, {
      type: "member.deactivated",
      data,
      nouns: ["members", "teams"],
    });
    afterCommit(() => endSessions(id));
  });
  return handOverAll(actor, id, handOver);
}

/** Lets a deactivated member sign in again, with the password, role and teams they had. */
export async function reactivateMember(actor: Actor, id: string): Promise<void> {
  allow(can(actor, "member.manage"), "Only admins reactivate members.");
  await inTransaction(async (tx, afterCommit) => {
    if ((await lockMember(tx, id)).active) return;
    await tx.query("UPDATE member SET deactivated_at = NULL WHERE id = $1", [id]);
    const data = { memberId: id };
    await recordChange(tx, afterCommit, actor, {
      type: "member.reactivated",
      data,
      nouns: ["members", "teams"],
    });
  });
}

async function requireHeir(id: string, heirId: string): Promise<void> {
  const [heir] = await readOnly().query(
    "SELECT 1 FROM member WHERE id = $1 AND deactivated_at IS NULL AND id <> $2",
    [heirId, id],
  );
  if (!heir) throw invalid("handOver.memberId", "Choose another active member.");
}

/** In pieces: a member may own hundreds, and intake must not wait for the locks of all of them. */
async function handOverAll(actor: Actor, id: string, handOver: HandOver): Promise<Deactivation> {
  let handedOver = 0;
  let left = 0;
  for (;;) {
    const ids = await heldBy(id);
    if (ids.length === 0) return { handedOver, left };
    const given = await giveTo(actor, ids, handOver);
    const others = ids.filter((held) => !given.has(held));
    handedOver += given.size;
    left += others.length;
    // Nobody can keep what nobody took.
    if (others.length > 0) await assignMany(actor, others.map(toNobody));
  }
}

async function heldBy(memberId: string): Promise<string[]> {
  const rows = await readOnly().query<{ id: string }>(
    `SELECT id FROM conversation WHERE assignee_id = $1 AND status IN ('open', 'snoozed') ORDER BY id LIMIT ${AT_ONCE}`,
    [memberId],
  );
  return rows.map(({ id }) => id);
}

async function giveTo(actor: Actor, ids: string[], handOver: HandOver): Promise<Set<string>> {
  const heir = handOver.kind === "member" ? handOver.memberId : null;
  const results =
    handOver.kind === "spread"
      ? await spreadConversations(actor, ids)
      : await assignMany(
          actor,
          ids.map((conversationId) => ({ conversationId, memberId: heir })),
        );
  const given = results.filter(({ outcome }) => outcome === "assigned");
  return new Set(given.map(({ conversationId }) => conversationId));
}

const toNobody = (conversationId: string) => ({ conversationId, memberId: null });
