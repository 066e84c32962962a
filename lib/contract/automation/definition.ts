import { z } from "zod";
import { messagePurpose } from "../message.ts";
import { type Step, step } from "./step.ts";
import { trigger } from "./trigger.ts";

/** Everything an automation is: what it begins at, on which numbers, and what it does. The first step begins. */
export const definition = z
  .object({
    description: z.string().trim().max(200).default(""),
    triggers: z.array(trigger).max(20),
    /** Null: on all our numbers. */
    numberIds: z.array(z.uuid()).min(1).max(200).nullable(),
    /** What its texts are, by law. */
    purpose: messagePurpose.default("service"),
    steps: z.array(step).max(100),
  })
  .meta({ id: "AutomationDefinition" });

export type Definition = z.output<typeof definition>;
export type DefinitionInput = z.input<typeof definition>;

/** A step by its name. */
export function stepOf({ steps }: Definition, id: string): Step | null {
  return steps.find((one) => one.id === id) ?? null;
}

/** Every way that leads on from a step; null: the end. */
export function waysFrom(one: Step): (string | null)[] {
  switch (one.kind) {
    case "go-to":
      return [];
    case "ask": {
      const options = one.answer.type === "choice" ? one.answer.options : [];
      return [...options.flatMap(({ next }) => (next === undefined ? [] : [next])), one.next, one.onSilence];
    }
    case "branch":
      return [...one.cases.map(({ next }) => next), one.otherwise];
    case "look-up":
    case "ticket":
      return [one.next, one.otherwise];
    default:
      return [one.next];
  }
}
