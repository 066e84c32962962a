import type {
  Activity,
  AuthorKind,
  Encoding,
  MessageKind,
  MessageParts,
  MessagePurpose,
  MessageStatus,
} from "#lib/contract/message.ts";
import type { RowMedia } from "./row-media.ts";
import { newId } from "#lib/platform/ids.ts";
import type { ConversationState } from "./conversation-state.ts";

/** A message as it is written; `authorName` is not a column but saves a look-up when it is shown at once. */
export type MessageRow = {
  id: string;
  conversationId: string;
  numberId: string;
  seq: number;
  direction: "in" | "out";
  kind: MessageKind;
  purpose: MessagePurpose;
  text: string;
  activity: Activity | null;
  status: MessageStatus;
  encoding: Encoding | null;
  segments: number | null;
  authorKind: AuthorKind;
  authorId: string | null;
  authorName: string | null;
  clientId: string | null;
  createdAt: Date;
  sentAt: Date | null;
  media: RowMedia[];
  parts: MessageParts | null;
  lane: 0 | 1;
  answersConsent: boolean;
  afterOptOut: boolean;
  dueAt: Date | null;
  giveUpAt: Date | null;
};

type Given = Pick<MessageRow, "direction" | "kind" | "text" | "status" | "authorKind" | "createdAt"> &
  Partial<MessageRow>;

/** Gives the next seq of a locked conversation to a message: the one place where seq comes from. */
export function nextMessage(state: ConversationState, given: Given): MessageRow {
  state.lastSeq += 1;
  if (given.kind !== "activity") {
    state.lastMessageSeq = state.lastSeq;
    state.lastActivityAt = given.createdAt;
  }
  if (given.direction === "in") state.lastInboundSeq = state.lastSeq;
  return {
    ...empty,
    ...given,
    id: given.id ?? newId(),
    conversationId: state.id,
    numberId: state.numberId,
    seq: state.lastSeq,
  };
}

/** An activity line: what happened to the conversation, said by whom. */
export function nextActivity(
  state: ConversationState,
  activity: Activity,
  by: Pick<MessageRow, "authorKind" | "authorId" | "authorName">,
  createdAt: Date,
): MessageRow {
  return nextMessage(state, {
    direction: "out",
    kind: "activity",
    text: "",
    status: "recorded",
    activity,
    createdAt,
    ...by,
  });
}

const empty = {
  purpose: "conversational",
  activity: null,
  encoding: null,
  segments: null,
  authorId: null,
  authorName: null,
  clientId: null,
  sentAt: null,
  media: [],
  parts: null,
  lane: 0,
  answersConsent: false,
  afterOptOut: false,
  dueAt: null,
  giveUpAt: null,
} satisfies Partial<MessageRow>;
