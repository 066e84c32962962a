import { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { conversation } from "#lib/contract/conversation.ts";
import { messageDelivery, retries, retriesInput } from "#lib/contract/delivery.ts";
import { message, messagePage, sendReplyInput, sendTextInput } from "#lib/contract/message.ts";
import { pageQuery } from "#lib/contract/page.ts";
import { cancelMessage } from "#lib/domain/delivery/cancel-message.ts";
import { retryFailed } from "#lib/domain/delivery/retry-failed.ts";
import { retryMessage } from "#lib/domain/delivery/retry-message.ts";
import { showDelivery } from "#lib/domain/delivery/show-delivery.ts";
import { listMessages } from "#lib/domain/inbox/list-messages.ts";
import { sendReply } from "#lib/domain/inbox/send-reply.ts";
import { sendText } from "#lib/domain/inbox/send-text.ts";
import { checkInput } from "#lib/domain/team/check-input.ts";
import { endpoint, reply } from "./endpoint.ts";

/** Messages: the thread, replies and notes, one call to text someone, undo and retry. */
export const messages = new OpenAPIHono();

// seq is a PostgreSQL integer.
const largestSeq = 2 ** 31 - 1;
const keyHeader = z.object({ "Idempotency-Key": sendTextInput.shape.clientId });
const threadQuery = pageQuery.extend({ after: z.coerce.number().int().min(0).max(largestSeq).optional() });

endpoint(
  messages,
  {
    method: "get",
    path: "/conversations/{id}/messages",
    summary: "List messages, newest first",
    query: threadQuery,
    answer: messagePage,
  },
  ({ actor, param, query }) => listMessages(actor, param("id"), query),
);
endpoint(
  messages,
  {
    method: "post",
    path: "/conversations/{id}/messages",
    summary: "Reply or add a note",
    body: sendReplyInput,
    answer: message,
    status: 201,
  },
  async ({ actor, param, body }) => {
    const { message: sent, repeated } = await sendReply(actor, param("id"), body);
    return reply(sent, repeated ? 200 : 201);
  },
);
endpoint(
  messages,
  {
    method: "post",
    path: "/messages",
    summary: "Text someone (the Idempotency-Key header is the clientId)",
    body: sendTextInput,
    answer: z.object({ message, conversation }),
    status: 202,
  },
  ({ actor, body, context }) => {
    const header = checkInput(keyHeader, { "Idempotency-Key": context.req.header("idempotency-key") });
    return sendText(actor, { ...body, clientId: body.clientId ?? header["Idempotency-Key"] });
  },
);
endpoint(
  messages,
  {
    method: "delete",
    path: "/messages/{id}",
    summary: "Take back a text that is not sent yet",
    answer: message,
  },
  ({ actor, param }) => cancelMessage(actor, param("id")),
);
endpoint(
  messages,
  { method: "post", path: "/messages/{id}/retry", summary: "Send a failed text again", answer: message },
  ({ actor, param }) => retryMessage(actor, param("id")),
);
endpoint(
  messages,
  {
    method: "get",
    path: "/messages/{id}/delivery",
    summary: "Show a text's attempts and reports",
    answer: messageDelivery,
  },
  ({ actor, param }) => showDelivery(actor, param("id")),
);
endpoint(
  messages,
  {
    method: "post",
    path: "/conversations/{id}/retries",
    summary: "Send all failed texts of a conversation again",
    body: retriesInput,
    answer: retries,
  },
  ({ actor, param, body }) => retryFailed(actor, { conversationId: param("id") }, body),
);
