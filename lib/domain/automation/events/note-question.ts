import { questionOf } from "#lib/contract/automation/question-of.ts";
import type { MessageStatus } from "#lib/contract/message.ts";
import { endRun } from "../runs/end-run.ts";
import type { ConversationHold } from "../runs/hold.ts";
import { saveRun } from "../runs/run.ts";
import { holdRun } from "./hold-conversation.ts";

type Row = { status: MessageStatus; sentAt: Date | null };

const neverSent: readonly MessageStatus[] = ["failed", "expired", "cancelled", "suppressed", "undelivered"];

/**
 * A question's text has a new status: from when it was really sent, patience for the answer is counted. One that never
 * left, or never arrived, is waited for in vain: its run ends, and says so.
 */
export async function noteQuestion(hold: ConversationHold, messageId: string | null): Promise<void> {
  const held = await holdRun(hold);
  if (held?.run.status !== "asking" || held.run.questionId !== messageId) return;
  const { run, version } = held;
  const [text] = await hold.tx.query<Row>(`select status, sent_at as "sentAt" from message where id = $1`, [
    messageId,
  ]);
  if (!text) return;
  if (neverSent.includes(text.status)) return endRun(held, "not-sent");
  const question = questionOf(version.definition, run.stepId ?? "");
  // Whether it left may never be known: then it is counted from when nobody waits to know any more.
  const sentAt = text.sentAt ?? (text.status === "unknown" ? hold.at : null);
  if (sentAt === null || !question || question.patienceMinutes === null) return;
  run.dueAt = new Date(sentAt.getTime() + question.patienceMinutes * 60_000);
  await saveRun(hold.tx, run);
}
