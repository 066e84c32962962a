import type { InviteInput, InviteWithLink } from "#lib/contract/staff.ts";
import { type Actor, can, canStaff } from "#lib/contract/permissions.ts";
import { now } from "#lib/platform/clock.ts";
import { hashToken } from "#lib/platform/crypto.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { env } from "#lib/platform/env.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId, newId, newToken } from "#lib/platform/ids.ts";
import { findInvite } from "./list-invites.ts";
import { recordChange } from "./record-change.ts";
import { allow, taken, unlessTaken } from "./refuse.ts";
import { requireTeams } from "./require-teams.ts";

const DAYS = 7;

/**
 * Invites someone by a link that works once, for seven days. Leads invite agents into teams they lead. The link is
 * returned here alone: only its hash is kept.
 */
export async function createInvite(actor: Actor, input: InviteInput): Promise<InviteWithLink> {
  requireInviting(actor, input);
  const [id, token] = [newId(), newToken(32)];
  const open = "There is an open invitation for this e-mail. Renew that one.";
  await unlessTaken("email", open, () =>
    inTransaction(async (tx, afterCommit) => {
      await requireNoMember(tx, input.email);
      await requireTeams(tx, input.teamIds);
      const by = actor.kind === "member" ? actor.id : null;
      await tx.query(
        `INSERT INTO invite (id, email, role, token_hash, created_by_id, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [id, input.email, input.role, hashToken(token), by, now(), expiry()],
      );
      await tx.query("INSERT INTO invite_team (invite_id, team_id) SELECT $1, unnest($2::uuid[])", [
        id,
        [...new Set(input.teamIds)],
      ]);
      const data = { inviteId: id, role: input.role };
      await recordChange(tx, afterCommit, actor, { type: "invite.created", data, nouns: ["invites"] });
    }),
  );
  return withLink(id, token);
}

/** Gives an invitation another link and seven more days; the link before works no longer. */
export async function renewInvite(actor: Actor, id: string): Promise<InviteWithLink> {
  const token = newToken(32);
  await changeInvite(actor, id, "invite.renewed", async (tx) => {
    await tx.query("UPDATE invite SET token_hash = $2, expires_at = $3 WHERE id = $1", [
      id,
      hashToken(token),
      expiry(),
    ]);
  });
  return withLink(id, token);
}

/** Takes an invitation back: its link works no longer. */
export async function revokeInvite(actor: Actor, id: string): Promise<void> {
  await changeInvite(actor, id, "invite.revoked", async (tx) => {
    await tx.query("DELETE FROM invite WHERE id = $1", [id]);
  });
}

async function changeInvite(
  actor: Actor,
  id: string,
  type: "invite.renewed" | "invite.revoked",
  step: (tx: Tx) => Promise<void>,
): Promise<void> {
  allow(can(actor, "member.invite"), "Only admins and team leads invite.");
  await inTransaction(async (tx, afterCommit) => {
    if (isId(id)) await tx.query("SELECT 1 FROM invite WHERE id = $1 AND used_at IS NULL FOR UPDATE", [id]);
    const invite = isId(id) ? await findInvite(tx, id) : null;
    if (!invite) throw notFound("invitation");
    requireInviting(actor, invite);
    await step(tx);
    await recordChange(tx, afterCommit, actor, { type, data: { inviteId: id }, nouns: ["invites"] });
  });
}

function requireInviting(actor: Actor, { role, teamIds }: Pick<InviteInput, "role" | "teamIds">): void {
  allow(can(actor, "member.invite"), "Only admins and team leads invite.");
  if (can(actor, "member.manage")) return;
  const isTheirs = role === "agent" && teamIds.length > 0 && teamIds.every((id) => canStaff(actor, id));
  allow(isTheirs, "Leads invite agents, into teams they lead.");
}

async function requireNoMember(tx: Tx, email: string): Promise<void> {
  const [member] = await tx.query("SELECT 1 FROM member WHERE email = $1", [email]);
  if (member) throw taken("email", "There is a member with this e-mail already.");
}

async function withLink(id: string, token: string): Promise<InviteWithLink> {
  const invite = await inTransaction((tx) => findInvite(tx, id));
  if (!invite) throw notFound("invitation");
  return { invite, url: `${env().BASE_URL}/join?token=${token}` };
}

function expiry(): Date {
  return new Date(now().getTime() + DAYS * 24 * 60 * 60 * 1_000);
}
