import { expect, test } from "vitest";
import { decideText, type Situation } from "./decide-text.ts";

const both = [true, false];
const all: Situation[] = both.flatMap((isLaw) =>
  both.flatMap((optedOut) =>
    (["fits", "does-not-fit", null] as const).flatMap((question) =>
      (["right", "typo", null] as const).flatMap((keyword) =>
        both.flatMap((isRunning) =>
          both.flatMap((isWithPerson) =>
            both.map((hasCatchAll) => ({
              isLaw,
              optedOut,
              question,
              keyword,
              isRunning,
              isWithPerson,
              hasCatchAll,
            })),
          ),
        ),
      ),
    ),
  ),
);

const rules: [string, (one: Situation) => boolean, string][] = [
  ["law comes before everything", (one) => one.isLaw, "law"],
  ["who is opted out gets nothing automatic", (one) => one.optedOut, "opted-out"],
  ["an answer that fits is the answer, a keyword or not", (one) => one.question === "fits", "answer"],
  [
    "a keyword spelled right leaves a question it does not fit",
    (one) => one.question === "does-not-fit" && one.keyword === "right",
    "keyword",
  ],
  ["else it is asked again", (one) => one.question === "does-not-fit", "ask-again"],
  ["a keyword beats a run, a person and the catch-all", (one) => one.keyword !== null, "keyword"],
  ["a run under way beats a person and the catch-all", (one) => one.isRunning, "running"],
  ["a person beats the catch-all", (one) => one.isWithPerson, "person"],
  ["the catch-all takes the rest", (one) => one.hasCatchAll, "catch-all"],
  ["where there is one", () => true, "nothing"],
];

test.each(rules.map(([name, holds, decision], place) => ({ name, holds, decision, place })))(
  "$name",
  ({ holds, decision, place }) => {
    const earlier = rules.slice(0, place);
    const concerned = all.filter((one) => holds(one) && !earlier.some(([, before]) => before(one)));
    expect(concerned.length).toBeGreaterThan(0);
    expect([...new Set(concerned.map(decideText))]).toEqual([decision]);
  },
);

test("every combination is one of these", () => {
  expect(all).toHaveLength(288);
});
