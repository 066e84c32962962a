import { confirmationFor } from "#lib/domain/compliance/consent-book.ts";
import { consentAnswer } from "#lib/domain/compliance/take-consent-word.ts";
import { applyChange } from "#lib/domain/inbox/change-conversation.ts";
import type { ConversationState } from "#lib/domain/inbox/conversation-state.ts";
import { nextActivity } from "#lib/domain/inbox/message-row.ts";
import { requireSendable } from "#lib/domain/inbox/require-sendable.ts";
import { confirmationRow } from "#lib/domain/inbox/take-consent.ts";
import { directory, type OwnedNumber } from "#lib/domain/numbers/directory.ts";
import { ourNumber } from "#lib/domain/numbers/our-number.ts";
import { notifyDue } from "#lib/gateways/jobs/notify-due.ts";
import type { AfterCommit, Tx } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import type { FoundList } from "./find-list.ts";
import type { Joined } from "./join-list.ts";
import { questionOf } from "./list-questions.ts";

const contact = { authorKind: "contact", authorId: null, authorName: null } as const;

/**
 * Says in a locked conversation what came of a wish to join, and texts it to the person: the question of a double opt-in,
 * or the confirmation of a single one. Nothing is sent to who may not be texted.
 */
export async function tellJoined(
  tx: Tx,
  afterCommit: AfterCommit,
  state: ConversationState,
  list: FoundList,
  joined: Joined,
  at: Date,
): Promise<void> {
  if (joined !== "joined" && joined !== "pending") return;
  const did = joined === "joined" ? "joined" : "asked";
  const line = () => nextActivity(state, { type: "list", did, list: list.name }, contact, at);
  const number = await ourNumber(state.numberId);
  const text = number && (await mayTell(tx, state)) ? await textOf(number, list, joined) : null;
  const answer = text === null ? null : consentAnswer(text, "opt-in");
  await applyChange(tx, afterCommit, state, () => ({
    rows: [line(), ...(answer ? [confirmationRow(state, answer, at)] : [])],
  }));
  if (answer) await notifyDue(tx);
}

async function textOf(
  { consent }: OwnedNumber,
  list: FoundList,
  joined: "joined" | "pending",
): Promise<string> {
  if (joined === "joined") return confirmationFor(consent, "opt-in", null);
  const { organisation } = await directory();
  return questionOf(consent.language, organisation.name, list.name);
}

async function mayTell(tx: Tx, state: ConversationState): Promise<boolean> {
  try {
    await requireSendable(tx, state, { authorKind: "system", purpose: "service" });
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}
