import { fillVariables } from "#lib/contract/automation/variables.ts";
import type { EndReason } from "#lib/contract/automation/run.ts";
import { mayAnswerAutomatically } from "#lib/domain/compliance/may-answer-automatically.ts";
import { applyChange, signature } from "#lib/domain/inbox/change-conversation.ts";
import { type MessageRow, nextActivity } from "#lib/domain/inbox/message-row.ts";
import { queueAutomaticText } from "#lib/domain/inbox/queue-automatic-text.ts";
import { requireSendable } from "#lib/domain/inbox/require-sendable.ts";
import { AppError } from "#lib/platform/errors.ts";
import { authorOf, type Hold } from "./hold.ts";
import { allVariables } from "./all-variables.ts";

/** What became of a text that an automation wanted to send: it is in the outbox, nothing was left of it, or it may not go. */
export type Said =
  { kind: "said"; row: MessageRow } | { kind: "empty" } | { kind: "refused"; reason: EndReason };

/**
 * Sends a text of an automation, its variables filled in: through the outbox that people's replies go through, with the
 * same check of consent, and never in a loop with another machine.
 */
export async function say(hold: Hold, words: string): Promise<Said> {
  const { tx, afterCommit, state, version, at, expected } = hold;
  const [values, refused] = await Promise.all([allVariables(hold), whyRefused(hold)]);
  const text = fillVariables(words, values).trim();
  if (text === "") return { kind: "empty" };
  const { purpose } = version.definition;
  if (refused) return { kind: "refused", reason: refused };
  const held = await mayAnswerAutomatically(tx, state.addressId, text, at, expected);
  if (held) {
    await sayHeld(hold, held);
    return { kind: "refused", reason: "held" };
  }
  return {
    kind: "said",
    row: await queueAutomaticText(tx, afterCommit, authorOf(hold), state, { text, purpose, at }),
  };
}

async function whyRefused({ tx, state, version }: Hold): Promise<EndReason | null> {
  try {
    const { purpose } = version.definition;
    await requireSendable(tx, state, { authorKind: "automation", purpose });
    return null;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.code === "opted-out" || error.code === "opt-out-wish" ? error.code : "locked";
  }
}

// Told once an hour, or the lines would be a loop themselves.
async function sayHeld(hold: Hold, reason: Parameters<typeof heldLine>[0]): Promise<void> {
  const { tx, afterCommit, state, at } = hold;
  const [told] = await tx.query(
    `select 1 from (select kind, activity, created_at from message where conversation_id = $1 order by seq desc limit 100) m
      where m.kind = 'activity' and m.activity ->> 'type' = 'answer-held' and m.created_at > $2`,
    [state.id, new Date(at.getTime() - 3_600_000)],
  );
  if (told) return;
  const row = () => nextActivity(state, heldLine(reason), signature(authorOf(hold)), at);
  await applyChange(tx, afterCommit, state, () => ({ rows: [row()] }));
}

function heldLine(reason: "too-many" | "same-text" | "same-answer" | "alternating") {
  return { type: "answer-held", reason } as const;
}
