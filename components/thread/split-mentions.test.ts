import { expect, test } from "vitest";
import { splitMentions } from "./split-mentions.ts";

const members = [
  { id: "1", name: "Aoife Byrne" },
  { id: "2", name: "Priya Nair" },
];
const marked = (text: string) =>
  splitMentions(text, members).flatMap(({ text: piece, mentioned }) =>
    mentioned ? [[piece, mentioned]] : [],
  );

test("a member by first name or whole name, however it is cased", () => {
  expect(marked("@Aoife van space? cc @priya nair")).toEqual([
    ["@Aoife", "1"],
    ["@priya nair", "2"],
  ]);
});

test("not an e-mail address, a longer word, or somebody else", () => {
  expect(marked("shop@Aoife.example @Aoifes @Zoe @")).toEqual([]);
});

test("every character is still there", () => {
  const text = "Hi @Aoife, @Priya Nair and @nobody.";
  expect(splitMentions(text, members).map((piece) => piece.text)).toEqual([
    "Hi ",
    "@Aoife",
    ", ",
    "@Priya Nair",
    " and @nobody.",
  ]);
});
