import { beforeAll, expect, test } from "vitest";
import type { ConversationCounts } from "#lib/contract/conversation.ts";
import type { Message } from "#lib/contract/message.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { caller, conversationWith, deskOf, newHandset, text } from "#lib/testing/api.ts";
import { addKey, addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";

let delivery: string;
let priya: Actor;

beforeAll(async () => {
  await createTestDatabase();
  ({ delivery } = await createBusiness());
  priya = await addMember({ teamIds: [delivery] });
});

test("an event says which request it came from, in the caller's own words", async () => {
  const handset = newHandset();
  await text(handset);
  const id = await conversationWith(handset);
  const { call } = await deskOf(priya);
  await call("PUT", `/conversations/${id}/closure`, undefined, { "x-request-id": "their-trace-7" });
  const events = await readOnly().query(
    `select type, request_id as "requestId" from event where conversation_id = $1 order by seq`,
    [id],
  );
  expect(events.at(-1)).toEqual({ type: "conversation.closed", requestId: "their-trace-7" });
});

test("to a key, what a member of its teams has read is not unread, in rows and counts alike", async () => {
  const handset = newHandset();
  await text(handset);
  const id = await conversationWith(handset);
  const key = caller(await addKey({ role: "agent", teamIds: [delivery] }));
  const unread = async () => (await key<ConversationCounts>("GET", "/conversations/counts")).body.all.unread;
  expect(await unread()).toBe(true);
  const { call } = await deskOf(priya);
  await call("PUT", `/conversations/${id}/read-mark`);
  expect(await unread()).toBe(false);
  expect((await key<{ unread: number }>("GET", `/conversations/${id}`)).body.unread).toBe(0);
});

test("each status of a text has a higher revision, so that a browser knows the newer one", async () => {
  const handset = newHandset();
  await text(handset);
  const { call, reply } = await deskOf(priya);
  const { body: queued } = await reply(await conversationWith(handset), "Hei");
  const { body: cancelled } = await call<Message>("DELETE", `/messages/${queued.id}`);
  expect([queued.status, queued.revision]).toEqual(["queued", 0]);
  expect([cancelled.status, cancelled.revision]).toEqual(["cancelled", 1]);
});
