import { expect, test } from "vitest";
import type { Message } from "#lib/contract/message.ts";
import { keepNewer } from "./messages.ts";
import { itemsOf, type Pages } from "./pages.ts";

const pagesOf = (...items: Partial<Message>[]) =>
  ({ pages: [{ items, nextCursor: null }], pageParams: [null] }) as unknown as Pages<Message>;

const statuses = (data: unknown) => itemsOf(data as Pages<Message>).map((message) => message.status);

test("an answer that left before an event and comes after it changes nothing", () => {
  const pushed = pagesOf(
    { id: "a", status: "failed", revision: 3 },
    { id: "b", status: "sent", revision: 1 },
  );
  const late = pagesOf(
    { id: "a", status: "queued", revision: 1 },
    { id: "b", status: "delivered", revision: 2 },
  );
  expect(statuses(keepNewer(pushed, late))).toEqual(["failed", "delivered"]);
});

test("what is new is taken, what is gone stays gone, and nothing known is no obstacle", () => {
  const before = pagesOf({ id: "a", status: "sent", revision: 1 });
  const after = pagesOf({ id: "c", status: "received", revision: 0 });
  expect(statuses(keepNewer(before, after))).toEqual(["received"]);
  expect(statuses(keepNewer(undefined, after))).toEqual(["received"]);
});

test("the same data is the same object, so that nothing draws again", () => {
  const before = pagesOf({ id: "a", status: "sent", revision: 1 });
  expect(keepNewer(before, structuredClone(before))).toBe(before);
});
