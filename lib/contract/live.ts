import type { ConversationStatus } from "./conversation.ts";
import type { ToldAlert } from "./health.ts";
import type { Message } from "./message.ts";
import type { SystemState } from "./trouble.ts";

/** Rooms a socket can be in; the server joins them after `can()`, a client never asks for one by name. */
export const room = {
  /** Admins: every conversation. */
  everything: () => "everything",
  team: (teamId: string) => `team:${teamId}`,
  /** Conversations of a number that have no team. */
  numberWithoutTeam: (numberId: string) => `number:${numberId}`,
  member: (memberId: string) => `member:${memberId}`,
  /** Every member: what the screens around the conversations are made of. */
  desk: () => "desk",
  /** One simulated handset; demo only, on its own namespace. */
  handset: (address: string) => `handset:${address}`,
} as const;

/** What a change to a conversation looks like to a browser that has it on screen. */
export type ConversationChange = {
  id: string;
  status: ConversationStatus;
  numberId: string;
  assigneeId: string | null;
  teamId: string | null;
  waitingSince: string | null;
  snoozedUntil: string | null;
  lastSeq: number;
  lastActivityAt: string;
};

/** A new message with the state of its conversation after it. */
export type AddedMessage = { conversation: ConversationChange; message: Message };

/** Socket events, typed once for both ends. A client that sees a gap in `seq` asks `?after=seq`. */
export type LiveEvents = {
  /** New messages (texts, notes, activities), in or out, of one conversation or several, in order. */
  "messages.added": (event: { added: AddedMessage[] }) => void;
  /** A message got another status (or was taken back). */
  "message.changed": (event: { message: Message }) => void;
  /** Assignment, closure, snooze, tags, contact's name or consent changed: refetch what is shown of it. */
  "conversation.changed": (event: { conversation: ConversationChange }) => void;
  /** You may no longer see it. */
  "conversation.left": (event: { conversationId: string }) => void;
  /** You read it in another window, up to this seq. */
  "conversation.read": (event: { conversationId: string; seq: number }) => void;
  /** A colleague looks at, or writes a reply in, a conversation you have open. */
  "presence.changed": (event: { conversationId: string; viewers: Presence[] }) => void;
  /** Members, teams, tags… changed: what a browser holds of these lists is old. */
  "directory.changed": (event: { nouns: DirectoryNoun[] }) => void;
  /** Something holds up everybody's desk, or no longer does. */
  "system.changed": (event: SystemState) => void;
  /** Something is wrong with a number or an account, or no longer: for admins. */
  "health.changed": () => void;
  /** Something has just gone wrong with a number or an account, and you are one of those who are told. */
  "alert.raised": (event: ToldAlert) => void;
  /** Your session ended (signed out everywhere, deactivated, expired). */
  "session.ended": () => void;
};

/** The lists of the settings, by their names in the API's addresses. */
export type DirectoryNoun =
  | "members"
  | "invites"
  | "teams"
  | "numbers"
  | "tags"
  | "saved-replies"
  | "api-keys"
  | "organisation"
  | "automations"
  | "lists"
  | "privacy-requests"
  | "broadcasts"
  | "webhooks";

export type Presence = { memberId: string; name: string; typing: boolean };

/** What a browser may say on the socket: only where it looks; everything else goes through the API. */
export type LiveIntents = {
  /** The conversation on screen (null: none) and whether a reply is being written. */
  "presence.report": (report: { conversationId: string | null; typing: boolean }) => void;
};

/** The namespace of the demo phone: open without sign-in, one handset a socket. */
export const handsetNamespace = "/handset";
export type HandsetEvents = { "handset.text": () => void };
