import type { Recipe } from "./ready-made.ts";

// CTIA and 47 CFR 64.1200(f)(9): who opts in is told of what, how often, that rates may apply, and how to stop and get help.
const terms = "Up to 4 texts a month. Msg & data rates may apply. HELP for help, STOP to stop.";

/** Ways onto our texts by texting a word. */
export const optIns: readonly Recipe[] = [
  {
    key: "opt-in",
    name: "Opt-in",
    definition: {
      description: "JOIN opts in and is confirmed.",
      triggers: [{ kind: "keyword", words: ["JOIN"], typos: true }],
      purpose: "service",
      steps: [
        { id: "opt-in", kind: "opt-in", next: "confirm" },
        { id: "confirm", kind: "reply", text: `{organisation}: you are in. ${terms}`, next: "close" },
        { id: "close", kind: "close", next: null },
      ],
    },
  },
  {
    key: "double-opt-in",
    name: "Double opt-in",
    definition: {
      description: "NEWS asks for a YES first: the proof that it was the phone's owner.",
      triggers: [{ kind: "keyword", words: ["NEWS"], typos: true }],
      purpose: "service",
      steps: [
        {
          id: "ask",
          kind: "ask",
          text: `{organisation}: reply YES to get our texts. ${terms}`,
          answer: { type: "choice", options: [{ value: "YES", aliases: ["y", "ja", "ok", "👍"] }] },
          saveAs: "confirmed",
          tries: 2,
          patienceMinutes: 24 * 60,
          next: "opt-in",
          onSilence: "close",
        },
        { id: "opt-in", kind: "opt-in", next: "confirm" },
        { id: "confirm", kind: "reply", text: "Thank you, you are in. STOP to stop.", next: "close" },
        { id: "close", kind: "close", next: null },
      ],
    },
  },
];
