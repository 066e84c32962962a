import { describe, expect, test } from "vitest";
import type { Books, Receipt, SentReply, SentText } from "./books.ts";
import { checkReplies, countReplies } from "./reconcile-replies.ts";
import { checkThreads, countTexts } from "./reconcile-texts.ts";

const line = { account: "a", number: "+4759440000" };
const handset = "+4792100051";

function sentText(text: string, firstSentAt: number, acknowledgedAt: number | null): SentText {
  return { id: text, fault: "nothing", handset, line, text, firstSentAt, acknowledgedAt };
}

/** A thread of these texts in this order, one contact, nothing else. */
function booksOf(texts: string[], replies: Partial<Books["replies"][number]>[] = []): Books {
  const place = { conversationId: "c", handset, number: line.number };
  const count = texts.length;
  return {
    texts: texts.map((text, at) => ({ text, seq: at + 1, ...place })),
    replies: replies.map((reply, at) => ({
      id: `m${at + 1}`,
      clientId: `r${at + 1}`,
      text: "Hei",
      status: "delivered",
      seq: at + 1,
      conversationId: "c",
      ...reply,
    })),
    conversations: [{ id: "c", handset, number: line.number, count, lastSeq: count, seqs: count }],
    contacts: [{ handset, count: 1 }],
  };
}

describe("texts", () => {
  const sent = [sentText("one", 1, 2), sentText("two", 3, 5), sentText("three", 4, 6)];
  const wrongIn = (books: Books) => checkThreads(sent, books).map(({ what }) => what);

  test("all stored once, in order: nothing is wrong; texts sent at once may change places", () => {
    expect(countTexts(sent, booksOf(["one", "two", "three"]), "nothing")).toEqual({
      sent: 3,
      acknowledged: 3,
      stored: 3,
      lost: 0,
      doubled: 0,
    });
    expect(wrongIn(booksOf(["one", "two", "three"]))).toEqual([]);
    expect(wrongIn(booksOf(["one", "three", "two"]))).toEqual([]);
  });

  test("one that is missing is lost, but only if it was acknowledged; one that is there twice is doubled", () => {
    const stored = booksOf(["one", "one", "two"]);
    expect(countTexts(sent, stored, "nothing")).toMatchObject({ stored: 2, lost: 1, doubled: 1 });
    expect(countTexts([sentText("three", 4, null)], stored, "nothing")).toMatchObject({ stored: 0, lost: 0 });
  });

  test.each<[string, Books]>([
    ["stands after a text that was sent later", booksOf(["two", "one", "three"])],
    ["that nobody sent", booksOf(["one", "four"])],
    [
      "in another conversation",
      { ...booksOf([]), texts: [{ text: "one", seq: 1, conversationId: "c", handset: "+47", number: "x" }] },
    ],
    [
      "has 3 messages and last seq 4",
      {
        ...booksOf([]),
        conversations: [{ id: "c", handset, number: "x", count: 3, lastSeq: 4, seqs: 3 }],
      },
    ],
    [
      "has 2 conversations",
      { ...booksOf([]), conversations: [...booksOf([]).conversations, ...booksOf([]).conversations] },
    ],
    ["belongs to 2 contacts", { ...booksOf([]), contacts: [{ handset, count: 2 }] }],
  ])("finds a text or thread that %s", (what, books) => {
    expect(wrongIn(books)).toEqual([expect.stringContaining(what)]);
  });
});

describe("replies", () => {
  const sent: SentReply[] = ["r1", "r2"].map((clientId, at) => ({
    clientId,
    fault: "nothing",
    handset,
    line,
    text: "Hei",
    firstSentAt: at,
    messageId: `m${at + 1}`,
    refusal: null,
  }));
  const got = (...references: string[]): Receipt[] =>
    references.map((reference) => ({ reference, handset, text: "Hei" }));
  const count = (books: Books, receipts: Receipt[]) =>
    countReplies(sent, books, { receipts, told: new Set() }, "nothing");
  const wrongIn = (books: Books, receipts: Receipt[], told: string[] = []) =>
    checkReplies(sent, books, { receipts, told: new Set(told) }).map(({ what }) => what);

  test("received once each, in order: nothing is wrong", () => {
    const books = booksOf([], [{}, {}]);
    expect(count(books, got("m1", "m2"))).toMatchObject({ replies: 2, accepted: 2, received: 2, lost: 0 });
    expect(wrongIn(books, got("m1", "m2"), ["m1", "m2"])).toEqual([]);
  });

  test("received twice, or stored twice, is doubled; said to be sent but never received is lost", () => {
    expect(count(booksOf([], [{}, {}]), got("m1", "m1", "m2"))).toMatchObject({ doubled: 1, lost: 0 });
    expect(count(booksOf([], [{}, {}, { clientId: "r2" }]), got("m1", "m2"))).toMatchObject({ doubled: 1 });
    expect(count(booksOf([], [{}, { status: "sent" }]), got("m1"))).toMatchObject({ lost: 1 });
    expect(count(booksOf([], [{}]), got("m1"))).toMatchObject({ lost: 1 });
    expect(count(booksOf([], [{}, { status: "unknown" }]), got("m1"))).toMatchObject({ lost: 0, unknown: 1 });
  });

  test.each<[string, Partial<Books["replies"][number]>, string[], string[]]>([
    ["is sending for ever", { status: "sending" }, [], []],
    ["is delivered, but nobody received it", {}, [], []],
    ["is failed, but was received", { status: "failed" }, ["m1"], []],
    ["is sent, but was reported delivered", { status: "sent" }, ["m1"], ["m1"]],
    ["was received with another text", { text: "Nei" }, ["m1"], []],
  ])("finds one that %s", (what, reply, received, told) => {
    expect(wrongIn(booksOf([], [reply]), got(...received), told)).toEqual([`reply m1 ${what}`]);
  });

  test("finds what was received out of order, and what is nobody's", () => {
    expect(wrongIn(booksOf([], [{}, {}]), got("m2", "m1"))).toEqual([
      "reply m1 was received after a later one",
    ]);
    expect(wrongIn(booksOf([], []), got("m9"))).toEqual([expect.stringContaining("no message of ours")]);
  });
});
