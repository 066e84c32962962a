import type { SendOutcome } from "#lib/gateways/providers/provider.ts";
import { lockConversation } from "#lib/domain/inbox/conversation-state.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db/transaction.ts";
import { applyReports } from "./apply-reports.ts";
import { waitAfterUnknown } from "./ask-again.ts";
import { changeStatus, type Hold } from "./change-status.ts";
import { endAttempt } from "./end-attempt.ts";
import { loadForSending, type Sendable } from "./load-for-sending.ts";
import { mindCircuit } from "./mind-circuit.ts";
import type { Begun } from "./offer-text.ts";
import { keepHandles, lockHandles } from "./provider-handles.ts";
import { settleRefused } from "./settle-refused.ts";

/**
 * Writes what became of one call: the attempt's end, the provider's ids, the text's status, reports that came early, and
 * how the account is, unless another text of the same call tells that.
 */
export function settleOutcome(
  begun: Begun,
  told: SendOutcome,
  { tellsOfAccount = true } = {},
): Promise<void> {
  const outcome = begun.isRepeat ? believedOf(told) : told;
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
    else if (ours) await waitForNews(hold, begun);
    await applyReports(hold);
    if (tellsOfAccount) await mindCircuit(tx, begun.account.id, told);
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

// A call that only repeats another may be refused although the first was taken: by a changed key, a busy server.
function believedOf(told: SendOutcome): SendOutcome {
  return told.kind === "refused" ? { kind: "unknown", cause: told.code } : told;
}

/** Stays `sending`: it may have been taken. A report, a person, or the same call once more moves it on. */
async function waitForNews({ tx, messageId }: Hold, { account, attempt }: Begun): Promise<void> {
  await tx.query(`update message set lease_until = $2 where id = $1`, [
    messageId,
    new Date(now().getTime() + waitAfterUnknown(account.provider, attempt)),
  ]);
}
