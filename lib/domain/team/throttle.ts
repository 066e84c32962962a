import { now } from "#lib/platform/clock.ts";
import { hashToken } from "#lib/platform/crypto.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";

const WAIT_MINUTES = 10;
const MINUTE_MS = 60_000;

/**
 * How many wrong passwords are borne before the wait, and how many numbers are typed into public forms, by one network
 * address, or by whomever for one phone. An office shares one network address, so that bears more.
 */
export const TRIES = { email: 5, address: 30, form: 20, "form-phone": 3 } as const;

type Kind = keyof typeof TRIES;
export type Subject = { kind: Kind; value: string };
/** Counted as a failure until `forgiveAttempt`, so that many at once cannot slip past the limit. */
export type Attempt = { kind: "allowed"; triesLeft: number } | { kind: "wait"; seconds: number };

/** Takes one of the tries of an e-mail or a network address, in one statement that all processes share. */
export async function takeAttempt(subject: Subject): Promise<Attempt> {
  const at = now();
  const end = new Date(at.getTime() + WAIT_MINUTES * MINUTE_MS);
  const limit = TRIES[subject.kind];
  const [row] = await readOnly().query<{ failures: number; window_ends_at: Date }>(
    `INSERT INTO sign_in_attempt AS a (subject, failures, window_ends_at) VALUES ($1, 1, $3)
     ON CONFLICT (subject) DO UPDATE SET
       failures = CASE WHEN a.window_ends_at <= $2 THEN 1 ELSE LEAST(a.failures + 1, $4 + 1) END,
       window_ends_at = CASE WHEN a.window_ends_at <= $2 OR a.failures < $4 THEN $3 ELSE a.window_ends_at END
     RETURNING failures, window_ends_at`,
    [keyOf(subject), at, end, limit],
  );
  if (!row || row.failures <= limit) return { kind: "allowed", triesLeft: limit - (row?.failures ?? 0) };
  return { kind: "wait", seconds: Math.ceil((row.window_ends_at.getTime() - at.getTime()) / 1000) };
}

/** The right password was given: the e-mail starts afresh, the network address gets its try back. */
export async function forgiveAttempt(subject: Subject): Promise<void> {
  if (subject.kind === "email") {
    await readOnly().query("DELETE FROM sign_in_attempt WHERE subject = $1 OR window_ends_at <= $2", [
      keyOf(subject),
      now(),
    ]);
  } else {
    await readOnly().query(
      "UPDATE sign_in_attempt SET failures = GREATEST(failures - 1, 0) WHERE subject = $1",
      [keyOf(subject)],
    );
  }
}

// Hashed: people type passwords and other people's addresses into the e-mail field.
function keyOf({ kind, value }: Subject): string {
  return `${kind}:${hashToken(value)}`;
}
