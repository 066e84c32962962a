import type { PasswordInput } from "#lib/contract/member.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { endSessions } from "#lib/gateways/realtime/member-sockets.ts";
import { inTransaction, readOnly } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { hashPassword, isPassword } from "./password.ts";
import { recordChange } from "./record-change.ts";
import { forgiveAttempt, type Subject, takeAttempt } from "./throttle.ts";

type Row = { email: string; password_hash: string | null; session_version: number };

/**
 * Gives the member who asks another password and ends all their sign-ins; returns the session version that holds now.
 * Guessing the old one is throttled like signing in.
 */
export async function changePassword(actor: Actor, { current, next }: PasswordInput): Promise<number> {
  if (actor.kind !== "member") throw new AppError("not-allowed", "Only a member has a password.");
  const [member] = await readOnly().query<Row>(
    "SELECT email, password_hash, session_version FROM member WHERE id = $1",
    [actor.id],
  );
  const subject: Subject = { kind: "email", value: member?.email ?? "" };
  const attempt = await takeAttempt(subject);
  if (attempt.kind === "wait") throw tooMany(attempt.seconds);
  if (!(await isPassword(member?.password_hash, current))) throw wrong();
  await forgiveAttempt(subject);
  const passwordHash = await hashPassword(next);
  return inTransaction(async (tx, afterCommit) => {
    const [changed] = await tx.query<{ version: number }>(
      `UPDATE member SET password_hash = $2, session_version = session_version + 1
       WHERE id = $1 AND session_version = $3 RETURNING session_version AS version`,
      [actor.id, passwordHash, member?.session_version],
    );
    if (!changed) throw new AppError("conflict", "Your sign-ins ended meanwhile. Sign in again.");
    const data = { memberId: actor.id };
    await recordChange(tx, afterCommit, actor, { type: "member.password-changed", data, nouns: [] });
    afterCommit(() => endSessions(actor.id));
    return changed.version;
  });
}

function wrong(): AppError {
  const detail = "That is not your password.";
  return new AppError("invalid", detail, { fields: { current: detail } });
}

function tooMany(seconds: number): AppError {
  const detail = `Too many wrong passwords. Try again in ${Math.ceil(seconds / 60)} minutes.`;
  return new AppError("too-many-attempts", detail, { retryAfterSeconds: seconds });
}
