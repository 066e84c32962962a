import { beforeAll, expect, test } from "vitest";
import { conversationWith, deskOf, newHandset, text } from "#lib/testing/api.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import type { Episode } from "#lib/contract/conversation.ts";
import type { Page } from "#lib/contract/page.ts";

let desk: Awaited<ReturnType<typeof deskOf>>;
beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  desk = await deskOf(await addMember({ role: "admin" }));
});

async function newConversation(): Promise<string> {
  const from = newHandset();
  await text(from);
  return conversationWith(from);
}

async function firstReplyIn(id: string): Promise<string | null> {
  const { body } = await desk.call<Page<Episode>>("GET", `/conversations/${id}/episodes`);
  return body.items[0]?.firstReplyAt ?? null;
}

test("a reply taken back after closing leaves nobody waiting in what is closed; reopening does", async () => {
  const id = await newConversation();
  const { body: reply } = await desk.reply(id, "Hei!");
  await desk.call("PUT", `/conversations/${id}/closure`);
  expect((await desk.call("DELETE", `/messages/${reply.id}`)).status).toBe(200);
  expect((await desk.show(id)).body).toMatchObject({ status: "closed", waitingSince: null });
  await desk.call("DELETE", `/conversations/${id}/closure`);
  expect((await desk.show(id)).body.waitingSince).not.toBeNull();
});

test("a reply taken back was no first reply; the next one that stands is", async () => {
  const id = await newConversation();
  const { body: first } = await desk.reply(id, "Hei!");
  expect(await firstReplyIn(id)).toBe(first.createdAt);
  await desk.call("DELETE", `/messages/${first.id}`);
  expect(await firstReplyIn(id)).toBeNull();
  const { body: second } = await desk.reply(id, "Hei igjen!");
  const { body: third } = await desk.reply(id, "Og hei!");
  expect(await firstReplyIn(id)).toBe(second.createdAt);
  await desk.call("DELETE", `/messages/${second.id}`);
  expect(await firstReplyIn(id)).toBe(third.createdAt);
});
