import type { SendOutcome } from "#lib/gateways/providers/provider.ts";
import { lockConversation } from "#lib/domain/inbox/conversation-state.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db/transaction.ts";
import { applyReports } from "./apply-reports.ts";
import type { Begun } from "./begin-sending.ts";
import { changeStatus, type Hold } from "./change-status.ts";
import { endAttempt } from "./end-attempt.ts";
import { REPORT_WAIT_MS } from "./limits.ts";
import { loadForSending, type Sendable } from "./load-for-sending.ts";
import { mindCircuit } from "./mind-circuit.ts";
import { keepHandles, lockHandles } from "./provider-handles.ts";
import { settleRefused } from "./settle-refused.ts";

/** Writes what became of one call: the attempt's end, the provider's ids, the text's status, reports that came early. */
export function settleOutcome(begun: Begun, outcome: SendOutcome): Promise<void> {
  return inTransaction(async (tx, afterCommit) => {
    const handles = outcome.kind === "accepted" ? outcome.providerMessageIds : [];
    await lockHandles(tx, begun.account.id, handles);
    const conversation = await lockConversation(tx, begun.conversationId);
    const text = conversation && (await loadForSending(tx, begun.messageId));
    if (!conversation || !text) return;
    const hold: Hold = { tx, afterCommit, conversation, messageId: text.id };
    await endAttempt(tx, begun, outcome);
    await keepHandles(tx, begun, handles);
    // A text that was retried or resolved meanwhile is another attempt's business, unless this one got through.
    const ours = text.attemptCount === begun.attempt && text.status === "sending";
    if (outcome.kind === "accepted") await settleAccepted(hold, text, outcome);
    else if (ours && outcome.kind === "refused") await settleRefused(hold, text, begun.account.rank, outcome);
    else if (ours) await waitForReport(hold);
    await applyReports(hold);
    await mindCircuit(tx, begun.account.id, outcome);
  });
}

const overtaken = ["sending", "queued", "scheduled", "unknown"];

async function settleAccepted(
  hold: Hold,
  { status }: Sendable,
  { segments }: Extract<SendOutcome, { kind: "accepted" }>,
): Promise<void> {
  if (overtaken.includes(status)) await changeStatus(hold, { status: "sent", segments });
}

/** Stays `sending`: it may have been taken. Only a report, or a person, moves it on. */
async function waitForReport({ tx, messageId }: Hold): Promise<void> {
  await tx.query(`update message set lease_until = $2 where id = $1`, [
    messageId,
    new Date(now().getTime() + REPORT_WAIT_MS),
  ]);
}
