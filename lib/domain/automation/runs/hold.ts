import type { ConversationState } from "#lib/domain/inbox/conversation-state.ts";
import type { Author } from "#lib/domain/inbox/change-conversation.ts";
import type { AfterCommit, Tx } from "#lib/platform/db/transaction.ts";
import type { Version } from "../live/load-version.ts";
import type { Run } from "./run.ts";

/** A locked conversation, in one transaction: what any event is taken on. */
export type ConversationHold = { tx: Tx; afterCommit: AfterCommit; state: ConversationState; at: Date };

/** One transaction's hold on a run, its conversation locked. All its steps until it must wait happen in it, or none. */
export type Hold = ConversationHold & {
  run: Run;
  version: Version;
  /** Whether what it says next answers a text that answered its question. */
  expected: boolean;
  /** The text that has just answered its question. */
  answerId?: string;
};

/** How an automation signs what it does. */
export function authorOf({ version }: Hold): Author {
  return { kind: "automation", id: version.automationId, name: version.name };
}
