import { expect, test } from "vitest";
import { whyHeldBack } from "./may-answer-automatically.ts";
import type { Said } from "./recent-texts.ts";

const contact = (text: string): Said => ({ by: "contact", text });
const machine = (text: string): Said => ({ by: "machine", text });
const person = (text: string): Said => ({ by: "person", text });
/** Each text with the answer it got, but the last, which is to be answered. */
const talk = (...texts: string[]) =>
  texts.flatMap((text, at) =>
    at === texts.length - 1 ? [contact(text)] : [contact(text), machine(`answer to ${text}`)],
  );
const different = (count: number) => Array.from({ length: count }, (_, at) => `text ${at}`);

test.each([
  ["a first text", talk("HELP"), null],
  ["the third time the same is asked", talk("HELP", "HELP", "HELP"), null],
  ["the fourth", talk("HELP", "help!", " Help ", "HELP"), "same-text"],
  ["the fourth, others between", talk("a", "HELP", "HELP", "b", "HELP", "c", "HELP"), "same-text"],
  ["two texts in turn, twice", talk("STOP", "START", "STOP", "START"), null],
  ["two texts in turn, once more", talk("STOP", "START", "STOP", "START", "STOP"), "alternating"],
  ["three texts in turn", talk("a", "b", "c", "a", "b", "c"), null],
  ["ten different texts", talk(...different(10)), null],
  ["an eleventh", talk(...different(11)), "too-many"],
  ["texts that people answered", different(40).flatMap((text) => [contact(text), person("Hei")]), null],
  ["a flood that nothing has answered yet", [...different(500).map(contact), contact("HELP")], null],
])("%s", (_, recent, held) => {
  expect(whyHeldBack(recent, "answer")).toBe(held);
});

test("the same answer is given three times, whatever is asked", () => {
  const asked = different(4).flatMap((text) => [contact(text), machine("Thank you!")]);
  expect(whyHeldBack(asked.slice(0, 5), "Thank you")).toBeNull();
  expect(whyHeldBack(asked.slice(0, 7), "Thank you")).toBe("same-answer");
  expect(whyHeldBack(asked.slice(0, 7), "Another")).toBeNull();
});

test("who answers our questions may say the same to each, but not for ever", () => {
  const survey = (questions: number) =>
    Array.from({ length: questions }, (_, at) => [contact("5"), machine(`question ${at}`)]).flat();
  expect(whyHeldBack([...survey(5), contact("5")], "thanks")).toBe("same-text");
  expect(whyHeldBack([...survey(5), contact("5")], "thanks", true)).toBeNull();
  expect(whyHeldBack(talk("1", "2", "1", "2", "1"), "thanks", true)).toBeNull();
  expect(whyHeldBack([...survey(10), contact("5")], "thanks", true)).toBe("too-many");
});
