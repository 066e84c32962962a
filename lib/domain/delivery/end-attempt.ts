import type { SendOutcome } from "#lib/gateways/providers/provider.ts";
import { now } from "#lib/platform/clock.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

/** Writes how a call ended. An attempt that the sweep has closed as unknown is corrected by what is known. */
export async function endAttempt(
  tx: Tx,
  { messageId, attempt }: { messageId: string; attempt: number },
  outcome: SendOutcome,
): Promise<void> {
  await tx.query(
    `update attempt set ended_at = $3, outcome = $4, code = $5, detail = $6 where message_id = $1 and count = $2`,
    [
      messageId,
      attempt,
      now(),
      outcome.kind,
      codeOf(outcome),
      outcome.kind === "refused" ? outcome.reason : null,
    ],
  );
}

function codeOf(outcome: SendOutcome): string | null {
  if (outcome.kind === "refused") return outcome.code;
  return outcome.kind === "unknown" ? outcome.cause : null;
}
