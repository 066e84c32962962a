import { expect, test } from "vitest";
import { checkSteps } from "./check-steps.ts";
import { definition } from "./definition.ts";

type Vote = { options?: { value: string; aliases?: string[] }[]; opensAt?: string; closesAt?: string };

const options = [
  { value: "Waterloo", aliases: ["1", "abba"] },
  { value: "Volare", aliases: ["2"] },
];

/** What is wrong with an automation of this vote alone. */
const wrongWith = (vote: Vote) =>
  checkSteps(
    definition.parse({
      triggers: [{ kind: "keyword", words: ["song"] }],
      numberIds: null,
      steps: [{ id: "song", kind: "vote", question: "Which song?", options, next: null, ...vote }],
    }),
  ).map(({ kind, what, blocks }) => `${kind} ${what} ${blocks}`);

test.each<[string, Vote, string[]]>([
  ["without times, each word once", {}, []],
  ["that closes after it opens", { opensAt: "2026-12-01T10:00:00Z", closesAt: "2026-12-01T11:00:00Z" }, []],
  [
    "that closes before it opens",
    { opensAt: "2026-12-01T10:00:00Z", closesAt: "2026-12-01T09:59:00Z" },
    ["closes-first  true"],
  ],
  [
    "that closes before it opens, by another clock",
    { opensAt: "2026-12-01T10:00:00Z", closesAt: "2026-12-01T10:30:00+01:00" },
    ["closes-first  true"],
  ],
  [
    "of which a word names two options, however it is spelled",
    {
      options: [
        { value: "Café", aliases: ["1"] },
        { value: "Tea", aliases: ["CAFE", "１"] },
      ],
    },
    ["option-twice cafe true", "option-twice 1 true"],
  ],
  [
    "of which an option says its own word twice",
    {
      options: [
        { value: "Tea", aliases: ["tea"] },
        { value: "Coffee", aliases: [] },
      ],
    },
    [],
  ],
])("a vote %s", (_, vote, wrong) => {
  expect(wrongWith(vote)).toEqual(wrong);
});
