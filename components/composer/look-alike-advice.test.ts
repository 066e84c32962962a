import { expect, test } from "vitest";
import { countSegments } from "#lib/contract/segments.ts";
import { lookAlikeAdvice, offendersToMark } from "./look-alike-advice.ts";

const advise = (text: string) => lookAlikeAdvice(text, countSegments(text));
const marked = (text: string) => offendersToMark(countSegments(text)).map((one) => one.character);

test("one curly apostrophe: what it costs and what instead", () => {
  const text = `${"a".repeat(140)}they’re`;
  expect(advise(text)).toMatchObject({ kind: "apostrophe", now: 3, then: 1, replacement: "'" });
  expect(marked(text)).toEqual(["’"]);
});

test("several kinds are replaced together", () => {
  expect(advise("“It’s”…")).toMatchObject({ kind: "several", replacement: null });
});

test("both of a pair of quotes are one kind", () => {
  expect(advise("“yes”")).toMatchObject({ kind: "quote", replacement: '"' });
});

test.each(["Γειά σου, it’s", "it’s 🙂", "plain"])("no advice where it would help nothing: %s", (text) => {
  expect(advise(text)).toBeNull();
});

test("paints the one letter that costs, not a whole script", () => {
  expect(marked("ça, it’s")).toEqual(["ç"]);
  expect(marked("Γειά σου φίλε")).toEqual([]);
});
