import type { StepOf } from "#lib/contract/automation/step.ts";
import { applyChange } from "#lib/domain/inbox/change-conversation.ts";
import { tagging } from "#lib/domain/inbox/tag-conversation.ts";
import { authorOf, type Hold } from "../runs/hold.ts";
import { sayDeed } from "../runs/say-deed.ts";
import { done, type Taken } from "./taken.ts";

/** Puts tags on the conversation and takes others off. */
export async function tag(hold: Hold, step: StepOf<"tag">): Promise<Taken> {
  const { tx, afterCommit, state } = hold;
  await applyChange(tx, afterCommit, state, tagging(authorOf(hold), step));
  const said = [...step.add.map((name) => `+${name}`), ...step.remove.map((name) => `−${name}`)].join(", ");
  await sayDeed(hold, "tagged", said);
  return done(step.next, { tags: said });
}
