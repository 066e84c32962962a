import type { StepOf } from "#lib/contract/automation/step.ts";
import { appendConsent, newConsentEntry } from "#lib/domain/compliance/append-consent.ts";
import { lockAddresses } from "#lib/domain/compliance/consent-before.ts";
import { applyChange } from "#lib/domain/inbox/change-conversation.ts";
import { nextActivity } from "#lib/domain/inbox/message-row.ts";
import { type FoundList, findList } from "#lib/domain/lists/find-list.ts";
import { joinList as join } from "#lib/domain/lists/join-list.ts";
import { tellJoined } from "#lib/domain/lists/tell-joined.ts";
import { AppError } from "#lib/platform/errors.ts";
import type { Hold } from "../runs/hold.ts";
import { done, type Taken } from "./taken.ts";

const contact = { authorKind: "contact", authorId: null, authorName: null } as const;

/**
 * Puts the contact on a list: by the text that brought them here, which is the proof, or, where no text of theirs did, as
 * the automation's own doing, which lifts no opt-out. A list with double opt-in asks them first.
 */
export async function joinList(hold: Hold, step: StepOf<"join-list">): Promise<Taken> {
  const { tx, afterCommit, state, run, at } = hold;
  const list = await listOf(hold, step.listId);
  if (!list) return done(step.next, { list: "gone" });
  const { messageId } = run.trigger;
  const proof = {
    source: "text" as const,
    words: run.variables.text ?? null,
    messageId,
    viaNumberId: state.numberId,
    actorKind: "contact" as const,
    actorId: null,
    note: hold.version.name,
  };
  const [joined = "already"] = await join(
    tx,
    list,
    [{ addressId: state.addressId, proof }],
    { how: "keyword", byThemselves: messageId !== null },
    at,
  );
  await tellJoined(tx, afterCommit, state, list, joined, at);
  return done(step.next, { list: joined });
}

/** Takes the contact off a list. They can still be texted otherwise. */
export async function leaveList(hold: Hold, step: StepOf<"leave-list">): Promise<Taken> {
  const { tx, afterCommit, state, run, at } = hold;
  const list = await listOf(hold, step.listId);
  if (!list) return done(step.next, { list: "gone" });
  await lockAddresses(tx, [state.addressId]);
  const entry = {
    ...newConsentEntry(state.addressId, "opt-out", at),
    scope: "list" as const,
    listId: list.id,
    words: run.variables.text ?? null,
    messageId: run.trigger.messageId,
    viaNumberId: state.numberId,
    note: hold.version.name,
  };
  await appendConsent(tx, [entry]);
  const row = () => nextActivity(state, { type: "list", did: "left", list: list.name }, contact, at);
  await applyChange(tx, afterCommit, state, () => ({ rows: [row()] }));
  return done(step.next, { list: "left" });
}

// A list that was put away meanwhile holds nobody up.
async function listOf({ tx }: Hold, id: string): Promise<FoundList | null> {
  try {
    return await findList(tx, id);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}
