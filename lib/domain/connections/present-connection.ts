import type { AccountConnection } from "#lib/contract/provider-account.ts";

/** What is kept of an account's connection. */
export type ConnectionRow = {
  state: string;
  since: Date;
  leaseUntil: Date;
  error: string | null;
  errorAt: Date | null;
};

/** A connection as people see it: one whose worker has not been heard of is nobody's, since its lease ended. */
export function presentConnection(
  { state, since, leaseUntil, error, errorAt }: ConnectionRow,
  at: Date,
): AccountConnection {
  const isHeld = leaseUntil > at && (state === "connecting" || state === "connected" || state === "waiting");
  const beganAt = isHeld || state === "released" ? since : leaseUntil;
  return {
    state: isHeld ? state : "released",
    since: beganAt.toISOString(),
    error,
    errorAt: errorAt?.toISOString() ?? null,
  };
}
