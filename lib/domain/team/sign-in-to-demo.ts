import type { Role } from "#lib/contract/member.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { env } from "#lib/platform/env.ts";
import { isPassword } from "./password.ts";
import type { SignInOutcome } from "./sign-in.ts";

/** The members a visitor of the demo may be with one click. */
export const DEMO_EMAILS = ["agent@demo.twoway", "lead@demo.twoway", "admin@demo.twoway"] as const;

/** One of them, as the sign-in screen offers it. */
export type DemoMember = { id: string; email: string; name: string; role: Role };

/** Signs a visitor in as a demo member, as long as the demo's own password holds for it. Only where the demo is on. */
export async function signInToDemo(email: string): Promise<SignInOutcome> {
  const { DEMO, DEMO_PASSWORD } = env();
  const refused: SignInOutcome = { kind: "wrong", triesLeft: 0 };
  if (!DEMO || !DEMO_PASSWORD || !DEMO_EMAILS.some((known) => known === email)) return refused;
  const [member] = await readOnly().query<{ id: string; password_hash: string; session_version: number }>(
    "SELECT id, password_hash, session_version FROM member WHERE email = $1 AND deactivated_at IS NULL",
    [email],
  );
  if (!member || !(await isPassword(member.password_hash, DEMO_PASSWORD))) return refused;
  return { kind: "signed-in", memberId: member.id, sessionVersion: member.session_version };
}

/** Who can be looked around as: agent, lead, admin. Nobody where the demo is off. */
export async function listDemoMembers(): Promise<DemoMember[]> {
  if (!env().DEMO) return [];
  const members = await readOnly().query<DemoMember>(
    `SELECT id, email, name, role FROM member WHERE email = ANY($1) AND deactivated_at IS NULL
     ORDER BY array_position($1, email)`,
    [DEMO_EMAILS],
  );
  return members;
}
