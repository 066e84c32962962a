import { describe, expect, test } from "vitest";
import { checkSteps } from "./check-steps.ts";
import { type Definition, definition as schema } from "./definition.ts";
import { addStep, moveStep, newStepId, removeStep } from "./edit-steps.ts";
import type { Step } from "./step.ts";

const reply = (id: string, next: string | null): Step => ({ id, kind: "reply", text: id, next });
const of = (...steps: Step[]): Definition =>
  schema.parse({ triggers: [{ kind: "first-text" }], numberIds: null, steps });
const ways = ({ steps }: Definition) =>
  steps.map((one) => `${one.id}>${"next" in one ? (one.next ?? "end") : "away"}`).join(" ");

test("a new step has a name of its own", () => {
  expect(newStepId(of(), "reply")).toBe("reply");
  expect(newStepId(of(reply("reply", "reply-2"), reply("reply-2", null)), "reply")).toBe("reply-3");
});

describe("adding", () => {
  test.each([
    [null, "x>a a>b b>end"],
    ["a", "a>x x>b b>end"],
    ["b", "a>b b>x x>end"],
  ])("after %s", (after, result) => {
    expect(ways(addStep(of(reply("a", "b"), reply("b", null)), reply("x", null), after))).toBe(result);
  });

  test("to nothing makes the first", () => {
    expect(ways(addStep(of(), reply("x", null), null))).toBe("x>end");
  });

  test("after a step that leads away stands alone", () => {
    const away: Step = { id: "go", kind: "go-to", automationId: "01a217f1-101b-7799-bf37-4e98d7d1d5e7" };
    expect(ways(addStep(of(away), reply("x", null), "go"))).toBe("go>away x>end");
  });
});

describe("removing", () => {
  test.each([
    ["a", "b>c c>end"],
    ["b", "a>c c>end"],
    ["c", "a>b b>end"],
    ["none", "a>b b>c c>end"],
  ])("%s", (id, result) => {
    expect(ways(removeStep(of(reply("a", "b"), reply("b", "c"), reply("c", null)), id))).toBe(result);
  });

  test("leaves no way that leads nowhere, whatever the step", () => {
    const all = of(
      {
        id: "ask",
        kind: "ask",
        text: "?",
        answer: { type: "choice", options: [{ value: "1", aliases: [], next: "b" }] },
        saveAs: "x",
        fromKeyword: false,
        tries: 3,
        patienceMinutes: 5,
        next: "b",
        onSilence: "b",
      },
      {
        id: "branch",
        kind: "branch",
        cases: [{ when: { kind: "variable", variable: "x", is: "known", value: "" }, next: "b" }],
        otherwise: "b",
      },
      {
        id: "call",
        kind: "look-up",
        url: "https://example.com",
        secret: null,
        method: "GET",
        body: "",
        take: [],
        next: "b",
        otherwise: "b",
      },
      reply("b", null),
    );
    expect(checkSteps(removeStep(all, "b")).filter(({ kind }) => kind === "leads-nowhere")).toEqual([]);
  });

  test("a step that leads to itself ends what led to it", () => {
    expect(ways(removeStep(of(reply("a", "b"), reply("b", "b")), "b"))).toBe("a>end");
  });
});

describe("moving", () => {
  const three = of(reply("a", "b"), reply("b", "c"), reply("c", null));
  test.each([
    ["a", 1, "b>a a>c c>end"],
    ["c", -1, "a>c c>b b>end"],
    ["a", -1, "a>b b>c c>end"],
    ["c", 1, "a>b b>c c>end"],
  ] as const)("%s by %i", (id, by, result) => expect(ways(moveStep(three, id, by))).toBe(result));

  test("keeps ways that lead elsewhere", () => {
    expect(ways(moveStep(of(reply("a", "c"), reply("b", "c"), reply("c", null)), "b", -1))).toBe(
      "b>a a>c c>end",
    );
  });
});
