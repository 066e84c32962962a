import { describe, expect, test } from "vitest";
import type { Message } from "#lib/contract/message.ts";
import { arrangeMessages } from "./arrange-messages.ts";
import { lookOf, secondsToUndo } from "./message-look.ts";
import { sampleMessage } from "./sample-message.ts";

const oslo = { timeZone: "Europe/Oslo", divider: null };
const shape = (messages: Message[], options: Parameters<typeof arrangeMessages>[1] = oslo) =>
  arrangeMessages(messages, options).map((item) => {
    if (item.kind === "unread") return `unread ${item.count}`;
    if (item.kind === "group" || item.kind === "events") return `${item.kind} ${item.messages.length}`;
    return item.kind;
  });

describe("groups", () => {
  test("join what one side wrote within five minutes", () => {
    const messages = [
      sampleMessage(1, { createdAt: "2026-11-23T13:59:00Z" }),
      sampleMessage(2, { createdAt: "2026-11-23T14:03:59Z" }),
      sampleMessage(3, { createdAt: "2026-11-23T14:09:00Z" }),
    ];
    expect(shape(messages)).toEqual(["day", "group 2", "group 1"]);
  });

  test("part where the side, the author or the state changes", () => {
    const mine = {
      direction: "out",
      status: "delivered",
      author: { kind: "member", id: "m1", name: "P" },
    } as const;
    const messages = [
      sampleMessage(1),
      sampleMessage(2, mine),
      sampleMessage(3, { ...mine, author: { kind: "member", id: "m2", name: "T" } }),
      sampleMessage(4, { ...mine, author: { kind: "member", id: "m2", name: "T" } }),
      sampleMessage(5, { ...mine, author: { kind: "member", id: "m2", name: "T" }, status: "sent" }),
    ];
    expect(shape(messages)).toEqual(["day", "group 1", "group 1", "group 2", "group 1"]);
  });

  test("leave texts that say something below them alone", () => {
    const failed = {
      direction: "out",
      status: "failed",
      author: { kind: "member", id: "m1", name: "P" },
    } as const;
    expect(shape([sampleMessage(1, failed), sampleMessage(2, failed)])).toEqual([
      "day",
      "group 1",
      "group 1",
    ]);
  });
});

describe("days", () => {
  test("change at midnight of the organisation, not of UTC", () => {
    const messages = [
      sampleMessage(1, { createdAt: "2026-11-22T22:59:00Z" }),
      sampleMessage(2, { createdAt: "2026-11-22T23:01:00Z" }),
    ];
    expect(shape(messages)).toEqual(["day", "group 1", "day", "group 1"]);
    expect(shape(messages, { timeZone: "UTC", divider: null })).toEqual(["day", "group 2"]);
  });
});

describe("events", () => {
  test("in a row stand together, and a text ends the row", () => {
    const event = { kind: "activity", status: "recorded", direction: "out" } as const;
    const messages = [
      sampleMessage(1, event),
      sampleMessage(2, event),
      sampleMessage(3),
      sampleMessage(4, event),
    ];
    expect(shape(messages)).toEqual(["day", "events 2", "group 1", "events 1"]);
  });
});

describe("the unread divider", () => {
  test("stands before the first unread text of the contact and parts a group", () => {
    const messages = [sampleMessage(1), sampleMessage(2), sampleMessage(3)];
    const divider = { afterSeq: 1, count: 2 };
    expect(shape(messages, { ...oslo, divider })).toEqual(["day", "group 1", "unread 2", "group 2"]);
  });

  test("is not drawn for our own texts", () => {
    const mine = {
      direction: "out",
      status: "sent",
      author: { kind: "member", id: "m1", name: "P" },
    } as const;
    const divider = { afterSeq: 1, count: 0 };
    expect(shape([sampleMessage(1), sampleMessage(2, mine)], { ...oslo, divider })).toEqual([
      "day",
      "group 1",
      "group 1",
    ]);
  });
});

describe("looks", () => {
  test.each([
    ["received", "in"],
    ["sending", "queued"],
    ["delivered", "delivered"],
    ["undelivered", "failed"],
    ["unknown", "failed"],
    ["suppressed", "withheld"],
  ] as const)("%s is drawn %s", (status, look) => expect(lookOf(sampleMessage(1, { status }))).toBe(look));

  test("a text taken back disappears", () => {
    expect(shape([sampleMessage(1), sampleMessage(2, { status: "cancelled", direction: "out" })])).toEqual([
      "day",
      "group 1",
    ]);
  });

  test("undo counts down whole seconds and ends", () => {
    const due = sampleMessage(1, { status: "queued", direction: "out", dueAt: "2026-11-23T14:00:05.000Z" });
    const at = (time: string) => secondsToUndo(due, Date.parse(time));
    expect([at("2026-11-23T14:00:00Z"), at("2026-11-23T14:00:00.100Z"), at("2026-11-23T14:00:05Z")]).toEqual([
      5, 5, 0,
    ]);
    expect(secondsToUndo(sampleMessage(1), 0)).toBe(0);
  });
});
