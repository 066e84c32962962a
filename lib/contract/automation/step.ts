import { z } from "zod";
import { answerType } from "./answer.ts";
import { openingHours } from "./opening-hours.ts";
import { stepId, variableName } from "./step-id.ts";
import { voteStep } from "./vote-step.ts";

/** Where it goes on; null: the run ends there. */
const next = stepId.nullable();
/** With {variables} in braces. */
const text = z.string().trim().min(1, "Write the text").max(1_600);
const filled = z.string().max(1_000);
const id = { id: stepId };

const condition = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("variable"),
    variable: variableName,
    is: z.enum(["equal", "different", "containing", "over", "under", "known", "unknown"]),
    value: z.string().max(200).default(""),
  }),
  /** Null: the number's own hours. */
  z.object({ kind: z.literal("open"), hours: openingHours.nullable().default(null) }),
]);

// Somebody else's system: called at most once a step, for three seconds at most.
const call = {
  url: z.string().trim().min(1).max(2_000),
  /** The secret whose header goes with it. */
  secret: z.string().max(60).nullable().default(null),
  next,
  /** Where it goes on when the call failed, or did not find it. */
  otherwise: next,
};

/** What an automation does, one thing after the other. */
export const step = z
  .discriminatedUnion("kind", [
    z.object({ ...id, kind: z.literal("reply"), text, next }),
    z.object({
      ...id,
      kind: z.literal("ask"),
      text,
      answer: answerType,
      saveAs: variableName,
      /** Whether what followed the keyword may be the answer already, so that nothing is asked. */
      fromKeyword: z.boolean().default(false),
      /** Said when an answer does not fit; the question again, where it is left out. */
      again: text.optional(),
      tries: z.number().int().min(1).max(10).default(3),
      /** How long the answer is waited for, from when the question was really sent; null: for ever. */
      patienceMinutes: z
        .number()
        .int()
        .min(1)
        .max(60 * 24 * 30)
        .nullable(),
      next,
      /** Where it goes on without an answer in time. */
      onSilence: next,
    }),
    z.object({
      ...id,
      kind: z.literal("branch"),
      cases: z
        .array(z.object({ when: condition, next }))
        .min(1)
        .max(20),
      otherwise: next,
    }),
    z.object({
      ...id,
      kind: z.literal("set-field"),
      field: z.string().trim().min(1).max(60),
      value: filled,
      next,
    }),
    z.object({
      ...id,
      kind: z.literal("tag"),
      add: z.array(z.string().trim().min(1).max(40)).max(10).default([]),
      remove: z.array(z.string().trim().min(1).max(40)).max(10).default([]),
      next,
    }),
    z.object({
      ...id,
      kind: z.literal("look-up"),
      ...call,
      method: z.enum(["GET", "POST"]).default("GET"),
      /** Of a POST: JSON, with variables inside its strings. */
      body: z.string().max(4_000).default(""),
      /** Which values of the answer become variables: "order.items[0].name". */
      take: z.array(z.object({ path: z.string().trim().min(1).max(200), saveAs: variableName })).max(20),
    }),
    z.object({
      ...id,
      kind: z.literal("ticket"),
      ...call,
      title: filled.min(1),
      body: z.string().max(4_000).default(""),
    }),
    z.object({
      ...id,
      kind: z.literal("route"),
      teamId: z.uuid().nullable().default(null),
      memberId: z.uuid().nullable().default(null),
      /** Written as a note for whoever takes it. */
      note: filled.default(""),
      next,
    }),
    z.object({ ...id, kind: z.literal("notify"), note: filled.min(1), next }),
    z.object({
      ...id,
      kind: z.literal("wait"),
      minutes: z
        .number()
        .int()
        .min(1)
        .max(60 * 24 * 60),
      next,
    }),
    z.object({ ...id, kind: z.literal("opt-in"), next }),
    z.object({ ...id, kind: z.literal("join-list"), listId: z.uuid(), next }),
    z.object({ ...id, kind: z.literal("leave-list"), listId: z.uuid(), next }),
    voteStep,
    z.object({ ...id, kind: z.literal("close"), next }),
    z.object({ ...id, kind: z.literal("go-to"), automationId: z.uuid() }),
  ])
  .meta({ id: "AutomationStep" });

export type Step = z.output<typeof step>;
export type StepKind = Step["kind"];
export type StepOf<Kind extends StepKind> = Extract<Step, { kind: Kind }>;
export type Condition = z.output<typeof condition>;
