import type { Role } from "#lib/contract/member.ts";
import { type JoinInput, joinInput } from "#lib/contract/staff.ts";
import { room } from "#lib/contract/live.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import { publish } from "#lib/gateways/realtime/publish.ts";
import { now } from "#lib/platform/clock.ts";
import { hashToken } from "#lib/platform/crypto.ts";
import { inTransaction, readOnly } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { checkInput } from "./check-input.ts";
import { insertMember } from "./create-member.ts";
import { hashPassword } from "./password.ts";

/** Whom a link invites. */
export type OpenInvite = { id: string; email: string; role: Role; teamIds: string[] };

const FIND = `
  SELECT i.id, i.email, i.role, ARRAY(SELECT team_id::text FROM invite_team WHERE invite_id = i.id) AS "teamIds"
  FROM invite i WHERE i.token_hash = $1 AND i.used_at IS NULL AND i.expires_at > $2`;

/** The invitation behind a link's token; null when it was used, renewed or taken back, or is too old. */
export async function findOpenInvite(token: string): Promise<OpenInvite | null> {
  const [invite] = await readOnly().query<OpenInvite>(FIND, [hashToken(token), now()]);
  return invite ?? null;
}

/** Makes the invited a member with the name and password they chose. `not-found` when the link no longer works. */
export async function joinByInvite(token: string, input: JoinInput): Promise<{ email: string }> {
  const { name, password } = checkInput(joinInput, input);
  const passwordHash = await hashPassword(password);
  return inTransaction(async (tx, afterCommit) => {
    const [invite] = await tx.query<OpenInvite>(`${FIND} FOR UPDATE OF i`, [hashToken(token), now()]);
    if (!invite) throw new AppError("not-found", "This invitation no longer works.");
    const { email, role, teamIds } = invite;
    const { id } = await insertMember(tx, { email, role, teamIds, name, passwordHash });
    await tx.query("UPDATE invite SET used_at = $2 WHERE id = $1", [invite.id, now()]);
    const data = { memberId: id, inviteId: invite.id };
    await recordEvents(tx, [{ type: "member.joined", at: now(), actorKind: "member", actorId: id, data }]);
    afterCommit(() =>
      publish([room.desk()], "directory.changed", { nouns: ["members", "invites", "teams"] }),
    );
    return { email };
  });
}
