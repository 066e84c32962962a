import type { ListFilter } from "./filter.ts";

/** The names under which the query cache keeps things. The first word is the noun. */
export const keys = {
  me: ["me"] as const,
  members: ["members"] as const,
  teams: ["teams"] as const,
  numbers: ["numbers"] as const,
  numberTests: ["number-test"] as const,
  tags: ["tags"] as const,
  tagUses: ["tags", "uses"] as const,
  invites: ["invites"] as const,
  apiKeys: ["api-keys"] as const,
  workload: ["workload"] as const,
  savedReplies: ["saved-replies"] as const,
  counts: ["counts"] as const,
  troubles: ["troubles"] as const,
  health: ["health"] as const,
  lists: ["conversations"] as const,
  list: (filter: ListFilter) => ["conversations", filter] as const,
  conversation: (id: string) => ["conversation", id] as const,
  messages: (conversationId: string) => ["messages", conversationId] as const,
  delivery: (messageId: string, revision: number) => ["delivery", messageId, revision] as const,
  episodes: (conversationId: string) => ["episodes", conversationId] as const,
  draft: (conversationId: string) => ["draft", conversationId] as const,
  presence: (conversationId: string) => ["presence", conversationId] as const,
  contact: (id: string) => ["contact", id] as const,
  consentLedger: (contactId: string) => ["consent-ledger", contactId] as const,
};
