import { OpenAPIHono } from "@hono/zod-openapi";
import {
  assignmentInput,
  conversation,
  conversationCounts,
  conversationPage,
  conversationQuery,
  draft,
  draftInput,
  episode,
  readMarkInput,
  replyNumber,
  snoozeInput,
  tagsInput,
} from "#lib/contract/conversation.ts";
import { pageOf } from "#lib/contract/page.ts";
import { assignConversation } from "#lib/domain/inbox/assign-conversation.ts";
import { closeConversation } from "#lib/domain/inbox/close-conversation.ts";
import { countViews } from "#lib/domain/inbox/count-views.ts";
import { showConversation } from "#lib/domain/inbox/find-conversation.ts";
import { listConversations } from "#lib/domain/inbox/list-conversations.ts";
import { listEpisodes } from "#lib/domain/inbox/list-episodes.ts";
import { listReplyNumbers } from "#lib/domain/inbox/list-reply-numbers.ts";
import { markRead, markUnread } from "#lib/domain/inbox/mark-read.ts";
import { reopenConversation } from "#lib/domain/inbox/reopen-conversation.ts";
import { saveDraft, showDraft } from "#lib/domain/inbox/save-draft.ts";
import { snoozeConversation, unsnoozeConversation } from "#lib/domain/inbox/snooze-conversation.ts";
import { tagConversation } from "#lib/domain/inbox/tag-conversation.ts";
import { allOf, endpoint } from "./endpoint.ts";

/** `/api/v1/conversations`: lists and what is done to a conversation; state changes are nouns. */
export const conversations = new OpenAPIHono();

endpoint(
  conversations,
  {
    method: "get",
    path: "/conversations",
    summary: "List conversations",
    query: conversationQuery,
    answer: conversationPage,
  },
  ({ actor, query }) => listConversations(actor, query),
);
endpoint(
  conversations,
  {
    method: "get",
    path: "/conversations/counts",
    summary: "Count the inbox views",
    answer: conversationCounts,
  },
  ({ actor }) => countViews(actor),
);
endpoint(
  conversations,
  { method: "get", path: "/conversations/{id}", summary: "Show a conversation", answer: conversation },
  ({ actor, param }) => showConversation(actor, param("id")),
);
endpoint(
  conversations,
  {
    method: "put",
    path: "/conversations/{id}/assignment",
    summary: "Assign to a member or team",
    body: assignmentInput,
    answer: conversation,
  },
  ({ actor, param, body }) => assignConversation(actor, param("id"), body),
);
endpoint(
  conversations,
  { method: "put", path: "/conversations/{id}/closure", summary: "Close", answer: conversation },
  ({ actor, param }) => closeConversation(actor, param("id")),
);
endpoint(
  conversations,
  { method: "delete", path: "/conversations/{id}/closure", summary: "Reopen", answer: conversation },
  ({ actor, param }) => reopenConversation(actor, param("id")),
);
endpoint(
  conversations,
  {
    method: "put",
    path: "/conversations/{id}/snooze",
    summary: "Snooze until a time",
    body: snoozeInput,
    answer: conversation,
  },
  ({ actor, param, body }) => snoozeConversation(actor, param("id"), new Date(body.until)),
);
endpoint(
  conversations,
  { method: "delete", path: "/conversations/{id}/snooze", summary: "End a snooze", answer: conversation },
  ({ actor, param }) => unsnoozeConversation(actor, param("id")),
);
endpoint(
  conversations,
  {
    method: "put",
    path: "/conversations/{id}/read-mark",
    summary: "Mark as read, up to a seq",
    body: readMarkInput,
    answer: conversation,
  },
  ({ actor, param, body }) => markRead(actor, param("id"), body.seq),
);
endpoint(
  conversations,
  {
    method: "delete",
    path: "/conversations/{id}/read-mark",
    summary: "Mark as unread",
    answer: conversation,
  },
  ({ actor, param }) => markUnread(actor, param("id")),
);
endpoint(
  conversations,
  {
    method: "put",
    path: "/conversations/{id}/tags",
    summary: "Set the tags",
    body: tagsInput,
    answer: conversation,
  },
  ({ actor, param, body }) => tagConversation(actor, param("id"), body.names),
);
endpoint(
  conversations,
  {
    method: "get",
    path: "/conversations/{id}/episodes",
    summary: "List the episodes",
    answer: pageOf(episode),
  },
  async ({ actor, param }) => allOf(await listEpisodes(actor, param("id"))),
);
endpoint(
  conversations,
  {
    method: "get",
    path: "/conversations/{id}/reply-numbers",
    summary: "List the other numbers that a reply can go out from",
    answer: pageOf(replyNumber),
  },
  async ({ actor, param }) => allOf(await listReplyNumbers(actor, param("id"))),
);
endpoint(
  conversations,
  { method: "get", path: "/conversations/{id}/draft", summary: "Show my draft", answer: draft },
  ({ actor, param }) => showDraft(actor, param("id")),
);
endpoint(
  conversations,
  {
    method: "put",
    path: "/conversations/{id}/draft",
    summary: "Save my draft",
    body: draftInput,
    answer: draft,
  },
  ({ actor, param, body }) => saveDraft(actor, param("id"), body),
);
