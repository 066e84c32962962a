import type { Definition } from "./definition.ts";
import type { Step, StepKind } from "./step.ts";

/** A name for a new step that no other of the automation has: "reply", then "reply-2". */
export function newStepId({ steps }: Definition, kind: StepKind): string {
  const taken = new Set(steps.map(({ id }) => id));
  let number = 1;
  const name = () => (number === 1 ? kind : `${kind}-${number}`);
  while (taken.has(name())) number += 1;
  return name();
}

/** Puts a step behind another (null: before all), so that what came after that comes after it. */
export function addStep(definition: Definition, added: Step, after: string | null): Definition {
  const { steps } = definition;
  const at = after === null ? 0 : steps.findIndex(({ id }) => id === after) + 1;
  const before = steps[at - 1];
  const following = before === undefined ? (steps[0]?.id ?? null) : "next" in before ? before.next : null;
  const put = "next" in added ? { ...added, next: following } : added;
  const linked = before === undefined || !("next" in before) ? before : { ...before, next: put.id };
  return {
    ...definition,
    steps: [...steps.slice(0, Math.max(0, at - 1)), ...(linked ? [linked] : []), put, ...steps.slice(at)],
  };
}

/** Takes a step out: whatever led to it leads to where it went on. */
export function removeStep(definition: Definition, id: string): Definition {
  const gone = definition.steps.find((one) => one.id === id);
  const to = gone !== undefined && "next" in gone && gone.next !== id ? gone.next : null;
  const steps = definition.steps.filter((one) => one.id !== id);
  return { ...definition, steps: steps.map((one) => redirect(one, id, to)) };
}

/** Moves a step up or down. Steps that went on to the one below them still do, whichever that is now. */
export function moveStep(definition: Definition, id: string, by: -1 | 1): Definition {
  const { steps } = definition;
  const from = steps.findIndex((one) => one.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= steps.length) return definition;
  const flows = new Set(
    steps.filter((one, at) => "next" in one && one.next === (steps[at + 1]?.id ?? null)).map((one) => one.id),
  );
  const moved = steps.toSpliced(from, 1).toSpliced(to, 0, ...steps.slice(from, from + 1));
  return {
    ...definition,
    steps: moved.map((one, at) =>
      "next" in one && flows.has(one.id) ? { ...one, next: moved[at + 1]?.id ?? null } : one,
    ),
  };
}

/** A step whose every way to `from` leads to `to` instead. */
function redirect(one: Step, from: string, to: string | null): Step {
  const way = (next: string | null) => (next === from ? to : next);
  switch (one.kind) {
    case "go-to":
      return one;
    case "branch":
      return {
        ...one,
        cases: one.cases.map((each) => ({ ...each, next: way(each.next) })),
        otherwise: way(one.otherwise),
      };
    case "ask": {
      const { answer } = one;
      const options = answer.type === "choice" ? answer.options : [];
      const turned = options.map((option) =>
        option.next === undefined ? option : { ...option, next: way(option.next) },
      );
      return {
        ...one,
        answer: answer.type === "choice" ? { ...answer, options: turned } : answer,
        next: way(one.next),
        onSilence: way(one.onSilence),
      };
    }
    case "look-up":
    case "ticket":
      return { ...one, next: way(one.next), otherwise: way(one.otherwise) };
    default:
      return { ...one, next: way(one.next) };
  }
}
