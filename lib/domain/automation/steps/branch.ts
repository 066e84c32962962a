import { isClosedAt } from "#lib/contract/automation/opening-hours.ts";
import type { Condition, StepOf } from "#lib/contract/automation/step.ts";
import { hoursOf, type HoursOfNumber } from "../events/hours-of.ts";
import { keywordOf } from "../matching/words-of.ts";
import { allVariables } from "../runs/all-variables.ts";
import type { Hold } from "../runs/hold.ts";
import { done, type Taken } from "./taken.ts";

/** Goes on where the first case that is true leads. */
export async function branch(hold: Hold, step: StepOf<"branch">): Promise<Taken> {
  const facts = {
    values: await allVariables(hold),
    at: hold.at,
    place: await hoursOf(hold.tx, hold.state.numberId),
  };
  const hit = step.cases.findIndex(({ when }) => holds(when, facts));
  const to = step.cases[hit]?.next;
  return to === undefined ? done(step.otherwise, { case: "otherwise" }) : done(to, { case: String(hit + 1) });
}

export type Facts = { values: Readonly<Record<string, string>>; at: Date; place: HoursOfNumber };

/** Whether a condition is true. Words are compared as keywords are; numbers and dates by their size. */
export function holds(condition: Condition, { values, at, place }: Facts): boolean {
  if (condition.kind === "open") return !isClosedAt(condition.hours, place, at);
  const name = condition.variable.toLowerCase();
  const value = Object.entries(values).find(([key]) => key.toLowerCase() === name)?.[1] ?? "";
  const [given, wanted] = [keywordOf(value), keywordOf(condition.value)];
  switch (condition.is) {
    case "equal":
      return given === wanted;
    case "different":
      return given !== wanted;
    case "containing":
      return ` ${given} `.includes(` ${wanted} `);
    case "over":
      return compare(value, condition.value) > 0;
    case "under":
      return compare(value, condition.value) < 0;
    case "known":
      return value !== "";
    case "unknown":
      return value === "";
  }
}

// Dates and times are kept so that their letters are in order too. What is not there is neither over nor under.
function compare(value: string, other: string): number {
  if (value === "" || other === "") return NaN;
  const [one, two] = [Number(value), Number(other)];
  if (!Number.isNaN(one) && !Number.isNaN(two)) return one - two;
  return value < other ? -1 : Number(value > other);
}
