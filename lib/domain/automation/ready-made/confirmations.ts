import type { DefinitionInput } from "#lib/contract/automation/definition.ts";
import type { Recipe } from "./ready-made.ts";

/** A question that another system has asked, answered Y or N. */
function yesOrNo(text: string): DefinitionInput["steps"] {
  return [
    {
      id: "ask",
      kind: "ask",
      text,
      answer: {
        type: "choice",
        options: [
          { value: "Y", aliases: ["yes", "ja", "j", "ok", "1", "👍"], next: "yes" },
          { value: "N", aliases: ["no", "nei", "2", "👎"], next: "no" },
        ],
      },
      saveAs: "answer",
      patienceMinutes: 24 * 60,
      next: null,
      onSilence: null,
    },
    { id: "yes", kind: "tag", add: ["confirmed"], next: "thanks" },
    { id: "thanks", kind: "reply", text: "Thank you, noted.", next: "close" },
    { id: "close", kind: "close", next: null },
    { id: "no", kind: "reply", text: "Thank you for telling us. A colleague will text you.", next: "person" },
    { id: "person", kind: "notify", note: "Said no: {text}", next: null },
  ];
}

/** What a calendar or a shop's system begins by a call. */
export const confirmations: readonly Recipe[] = [
  {
    key: "reminder",
    name: "Appointment reminder",
    definition: {
      description: "A calendar calls with day and time; answered Y or N.",
      triggers: [{ kind: "call" }],
      steps: yesOrNo("{organisation}: your appointment is on {day} at {time}. Do you come? Y or N"),
    },
  },
  {
    key: "delivery",
    name: "Delivery confirmation",
    definition: {
      description: "A shop's system calls with item and day; answered Y or N.",
      triggers: [{ kind: "call" }],
      steps: yesOrNo("{organisation}: your {item} comes on {day}. Are you at home? Y or N"),
    },
  },
];
