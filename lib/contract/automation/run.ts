import { z } from "zod";
import { instant, pageOf, pageQuery } from "../page.ts";
import { keywordMatch } from "./trigger.ts";

export const runStatus = z.enum(["running", "asking", "waiting", "calling", "ended"]);

/** Why a run is over: `completed`, all else before its last step. */
export const endReason = z.enum([
  "completed",
  "went-on",
  "replaced",
  "opted-out",
  "opt-out-wish",
  "taken-over",
  "handed-over",
  "no-answer",
  "not-sent",
  "held",
  "locked",
  "closed",
  "reopened",
  "paused",
  "deleted",
  "too-many-steps",
  "failed",
]);

/** What began a run, so that a thread can say why a text did what it did. */
export const runTrigger = z
  .object({
    kind: z.string(),
    messageId: z.uuid().nullable().default(null),
    keyword: z.string().nullable().default(null),
    match: keywordMatch.nullable().default(null),
    typo: z.boolean().default(false),
    /** How many automations led here, one to the next. */
    hops: z.number().int().default(0),
  })
  .meta({ id: "AutomationRunTrigger" });

export const run = z
  .object({
    id: z.uuid(),
    automationId: z.uuid(),
    automation: z.string(),
    version: z.number().int(),
    conversationId: z.uuid(),
    /** Their name, or their number as people read it. */
    contact: z.string(),
    trigger: runTrigger,
    status: runStatus,
    stepId: z.string().nullable(),
    startedAt: instant,
    endedAt: instant.nullable(),
    endReason: endReason.nullable(),
  })
  .meta({ id: "AutomationRun" });

/** What a run did at one of its steps; `detail` is short and for people. */
export const runStep = z
  .object({
    position: z.number().int(),
    stepId: z.string(),
    kind: z.string(),
    outcome: z.string(),
    detail: z.record(z.string(), z.string()),
    messageId: z.uuid().nullable(),
    at: instant,
  })
  .meta({ id: "AutomationRunStep" });

export const runWithSteps = run
  .extend({ variables: z.record(z.string(), z.string()), steps: z.array(runStep) })
  .meta({ id: "AutomationRunWithSteps" });
/** Whose runs: of an automation, of a phone number, in a conversation. One of them at least. */
export const runQuery = pageQuery
  .extend({
    automation: z.uuid().optional(),
    address: z.string().max(60).optional(),
    conversation: z.uuid().optional(),
  })
  .refine((query) => query.automation ?? query.address ?? query.conversation, {
    path: ["automation"],
    error: "Say whose runs: automation, address or conversation",
  });
export const runPage = pageOf(run).meta({ id: "AutomationRunPage" });

export type RunStatus = z.infer<typeof runStatus>;
export type EndReason = z.infer<typeof endReason>;
export type RunTrigger = z.output<typeof runTrigger>;
export type Run = z.infer<typeof run>;
export type RunStep = z.infer<typeof runStep>;
export type RunWithSteps = z.infer<typeof runWithSteps>;
export type RunQuery = z.output<typeof runQuery>;
