import type { RunTrigger } from "#lib/contract/automation/run.ts";
import { newId } from "#lib/platform/ids.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import type { LiveAutomation } from "../live/live-book.ts";
import type { ConversationHold, Hold } from "./hold.ts";
import { insertRun, type Run } from "./run.ts";
import { runEvent } from "./run-event.ts";
import { sayDeed } from "./say-deed.ts";

export type Start = {
  automation: LiveAutomation;
  /** Spelled so that the same cause begins one run only, whatever is repeated. */
  cause: string;
  trigger: RunTrigger;
  variables?: Record<string, string>;
};

/** Writes down that an automation begins for a locked conversation without a run; null: this cause has begun one before. */
export async function beginRun(
  hold: ConversationHold,
  { automation, cause, trigger, variables = {} }: Start,
): Promise<Hold | null> {
  const { id: automationId, name, versionId, definition } = automation;
  const run: Run = {
    ...blank,
    id: newId(),
    automationId,
    versionId,
    conversationId: hold.state.id,
    addressId: hold.state.addressId,
    cause,
    trigger,
    stepId: definition.steps[0]?.id ?? null,
    variables,
    startedSeq: hold.state.lastSeq,
    startedAt: hold.at,
  };
  if (!(await insertRun(hold.tx, run))) return null;
  const version = { id: versionId, automationId, name, definition };
  const started: Hold = { ...hold, run, version, expected: false };
  await Promise.all([
    recordEvents(hold.tx, [runEvent(started, "automation.started", { trigger: trigger.kind })]),
    sayDeed(started, "started", trigger.keyword ?? trigger.kind),
  ]);
  return started;
}

const blank = {
  status: "running",
  tries: 0,
  stepsTaken: 0,
  questionSeq: null,
  questionId: null,
  dueAt: null,
  leaseUntil: null,
  stopReason: null,
  endedAt: null,
  endReason: null,
} satisfies Partial<Run>;
