import { stepOf } from "#lib/contract/automation/definition.ts";
import { questionOf } from "#lib/contract/automation/question-of.ts";
import { holdConversation, holdRun } from "../events/hold-conversation.ts";
import { personSpokeAfter } from "../events/person-spoke.ts";
import { beginCall, type PreparedCall } from "../calls/begin-call.ts";
import { advanceRun, leadOn } from "./advance-run.ts";
import { endRun } from "./end-run.ts";
import type { Hold } from "./hold.ts";
import { recordStep } from "./record-step.ts";

/**
 * Goes on with a run that is due: its wait is over, nobody answered in time, or another system is to be called. Returns the
 * call to make once this is committed. Asked again under the lock: a text may have been faster.
 */
export async function continueRun(conversationId: string): Promise<PreparedCall | null> {
  let call: PreparedCall | null = null;
  await holdConversation(conversationId, async (conversation) => {
    const hold = await holdRun(conversation);
    if (!hold?.run.dueAt || hold.run.dueAt > hold.at) return;
    const { run } = hold;
    if (run.stopReason) return endRun(hold, run.stopReason, hold.version.name);
    if (await personSpokeAfter(hold, run.startedSeq)) return endRun(hold, "taken-over");
    if (run.status === "calling") call = await beginCall(hold);
    else if (run.status === "asking") await goOnInSilence(hold);
    else await goOnAfterWait(hold);
  });
  return call;
}

/** Goes on where a wait leads. */
export async function goOnAfterWait(hold: Hold): Promise<void> {
  const step = stepOf(hold.version.definition, hold.run.stepId ?? "");
  if (hold.run.status === "waiting" && step?.kind === "wait") leadOn(hold, step.next);
  await advanceRun(hold);
}

/** Goes on without the answer that was waited for. */
export async function goOnInSilence(hold: Hold): Promise<void> {
  const step = questionOf(hold.version.definition, hold.run.stepId ?? "");
  if (!step) return endRun(hold, "failed", hold.run.stepId);
  await recordStep(hold, { stepId: step.id, kind: "answer", outcome: "no-answer" });
  if (step.onSilence === null) return endRun(hold, "no-answer");
  leadOn(hold, step.onSilence);
  await advanceRun(hold);
}
