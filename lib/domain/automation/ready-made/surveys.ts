import type { DefinitionInput } from "#lib/contract/automation/definition.ts";
import type { Recipe } from "./ready-made.ts";

type Step = DefinitionInput["steps"][number];

/** A question on a scale; who says nothing, or nothing that fits, is left in peace. */
function scale(id: string, text: string, [min, max]: [number, number], next: string): Step {
  return {
    id,
    kind: "ask",
    text,
    answer: { type: "number", min, max, whole: true },
    saveAs: id,
    tries: 2,
    patienceMinutes: 48 * 60,
    next,
    onSilence: "close",
  };
}

const comment = (text: string, next: string): Step => ({
  id: "comment",
  kind: "ask",
  text,
  answer: { type: "text" },
  saveAs: "comment",
  patienceMinutes: 48 * 60,
  next,
  onSilence: "close",
});

const thanks: Step = { id: "thanks", kind: "reply", text: "Thank you!", next: "close" };
const close: Step = { id: "close", kind: "close", next: null };

/** What is asked of people, and kept in the runs. */
export const surveys: readonly Recipe[] = [
  {
    key: "csat",
    name: "CSAT after close",
    definition: {
      description: "Asks half an hour after a close, once a month a person, and keeps the comment.",
      triggers: [{ kind: "closed", everyHours: 30 * 24 }],
      steps: [
        { id: "wait", kind: "wait", minutes: 30, next: "score" },
        scale("score", "{organisation}: how did we do? 1 (poor) to 5 (great)", [1, 5], "comment"),
        comment("Thank you. Anything you would like to add?", "thanks"),
        thanks,
        close,
      ],
    },
  },
  {
    key: "nps",
    name: "NPS",
    definition: {
      description: "RATE asks how likely they recommend us, 0 to 10, and why.",
      triggers: [{ kind: "keyword", words: ["RATE"] }],
      steps: [
        scale("score", "How likely are you to recommend {organisation}? 0 to 10", [0, 10], "comment"),
        comment("Thank you. What is the main reason?", "thanks"),
        thanks,
        close,
      ],
    },
  },
  {
    key: "survey",
    name: "Survey with three questions",
    definition: {
      description: "SURVEY asks three questions, one after the other.",
      triggers: [{ kind: "keyword", words: ["SURVEY"], typos: true }],
      steps: [
        scale("service", "1 of 3: our service, 1 to 5?", [1, 5], "price"),
        scale("price", "2 of 3: our prices, 1 to 5?", [1, 5], "comment"),
        comment("3 of 3: what should we do better?", "thanks"),
        thanks,
        close,
      ],
    },
  },
  {
    key: "vote",
    name: "Vote",
    definition: {
      description: "VOTE A or VOTE B. The last vote of a phone counts.",
      triggers: [{ kind: "keyword", words: ["VOTE"], typos: true }],
      steps: [
        {
          id: "vote",
          kind: "vote",
          question: "A or B?",
          options: [
            { value: "A", aliases: ["1", "🅰️"] },
            { value: "B", aliases: ["2", "🅱️"] },
          ],
          texts: { notAnOption: "A or B?" },
          next: "close",
        },
        close,
      ],
    },
  },
];
