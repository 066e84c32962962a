import { readOnly } from "#lib/platform/db/transaction.ts";
import { isPassword } from "./password.ts";
import { forgiveAttempt, takeAttempt } from "./throttle.ts";
import type { Subject } from "./throttle.ts";

/** What comes of an attempt. A wrong password and an unknown e-mail are one outcome and take the same time. */
export type SignInOutcome =
  | { kind: "signed-in"; memberId: string; sessionVersion: number }
  | { kind: "wrong"; triesLeft: number }
  | { kind: "wait"; seconds: number };

type Given = { email: string; password: string; networkAddress: string };
type Row = { id: string; password_hash: string | null; session_version: number };

/** Checks an e-mail and its password: five wrong ones for an e-mail, thirty from a network address, then ten minutes' wait. */
export async function signIn({ email, password, networkAddress }: Given): Promise<SignInOutcome> {
  const name = email.trim().toLowerCase();
  const subjects: Subject[] = [
    { kind: "address", value: networkAddress },
    { kind: "email", value: name },
  ];
  let triesLeft = 0;
  for (const subject of subjects) {
    const attempt = await takeAttempt(subject);
    if (attempt.kind === "wait") return attempt;
    triesLeft = attempt.triesLeft;
  }
  const member = await findMember(name);
  if (!(await isPassword(member?.password_hash, password)) || !member) return { kind: "wrong", triesLeft };
  await Promise.all(subjects.map(forgiveAttempt));
  return { kind: "signed-in", memberId: member.id, sessionVersion: member.session_version };
}

async function findMember(email: string): Promise<Row | undefined> {
  // PostgreSQL has no NUL, so nobody's e-mail has; asking would fail, and next-auth show why.
  if (email.includes("\0")) return undefined;
  const [member] = await readOnly().query<Row>(
    "SELECT id, password_hash, session_version FROM member WHERE email = $1 AND deactivated_at IS NULL",
    [email],
  );
  return member;
}
