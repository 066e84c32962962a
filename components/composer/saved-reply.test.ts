import { describe, expect, test } from "vitest";
import { fillSavedReply } from "./fill-saved-reply.ts";
import { matchSavedReplies } from "./match-saved-replies.ts";
import { slashQuery } from "./slash-query.ts";

const rosalind = { name: "Rosalind Achebe", fields: { Order: "HH-20418", empty: "" } };

describe("filling in", () => {
  test("knows the name and the contact's fields, whatever their case", () => {
    expect(fillSavedReply("Hi {first name}, {ORDER} for {name}", rosalind)).toEqual({
      text: "Hi Rosalind, HH-20418 for Rosalind Achebe",
      firstGap: null,
    });
  });

  test("leaves what it does not know and says where the first gap is", () => {
    const filled = fillSavedReply("Hi {first name}, the {part} on {day}", rosalind);
    expect(filled.text).toBe("Hi Rosalind, the {part} on {day}");
    expect(filled.firstGap && filled.text.slice(filled.firstGap.start, filled.firstGap.end)).toBe("{part}");
  });

  test("has no name to give for a number", () => {
    expect(fillSavedReply("Hi {first name}", { name: null, fields: {} }).text).toBe("Hi {first name}");
    expect(fillSavedReply("{empty}", rosalind).text).toBe("{empty}");
  });
});

describe("the slash", () => {
  test.each([
    ["/miss", 5, { start: 0, query: "miss" }],
    ["Hello /mi", 9, { start: 6, query: "mi" }],
    ["/", 1, { start: 0, query: "" }],
    ["/missing part", 13, { start: 0, query: "missing part" }],
    ["and/or", 6, null],
    ["https://x", 9, null],
    ["/miss\nnew", 9, null],
  ])("in %s", (text, caret, expected) => expect(slashQuery(text, caret)).toEqual(expected));
});

test("titles come before texts", () => {
  const replies = [
    { id: "1", title: "Out of stock", text: "The part is back soon" },
    { id: "2", title: "Spare part", text: "" },
    { id: "3", title: "Part posted", text: "" },
    { id: "4", title: "Hours", text: "" },
  ];
  expect(matchSavedReplies(replies, "part").map((reply) => reply.id)).toEqual(["3", "2", "1"]);
  expect(matchSavedReplies(replies, "")).toHaveLength(4);
});
