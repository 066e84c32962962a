import type { ConversationQuery } from "#lib/contract/conversation.ts";

/** What a conversation list shows: the part of the list query that people choose. */
export type ListFilter = {
  view: ConversationQuery["view"];
  status: ConversationQuery["status"];
  sort: ConversationQuery["sort"];
  number?: string;
  team?: string;
  /** Whose conversations: what the contact panel asks for. */
  contact?: string;
  q?: string;
};
