import { callPublic, type PublicAnswer } from "#lib/gateways/outbound/call-public.ts";
import { isDemoOrders } from "#lib/gateways/simulator/demo-orders.ts";
import { holdConversation, holdRun } from "../events/hold-conversation.ts";
import type { CallStep, PreparedCall } from "./begin-call.ts";
import { type CallOutcome, settleCall } from "./settle-call.ts";
import { valueAt } from "./value-at.ts";

const TIMEOUT_MS = 3_000;
const MOST_BYTES = 256 * 1024;
const LONGEST_VALUE = 500;

/** Calls the other system, outside of any transaction, and has the run go on with what it said. */
export async function makeCall(call: PreparedCall): Promise<void> {
  const outcome = await callOut(call);
  await holdConversation(call.conversationId, async (conversation) => {
    const hold = await holdRun(conversation);
    // Ended meanwhile, by a STOP or a person; or given up by whoever thought us dead.
    if (hold?.run.id !== call.runId || hold.run.status !== "calling" || hold.run.stepsTaken !== call.place)
      return;
    await settleCall(hold, call.step, outcome);
  });
}

/** One call, three seconds and 256 kB at most, on the public internet only. Never throws. */
export async function callOut({ step, url, method, headers, body }: PreparedCall): Promise<CallOutcome> {
  const answer = await callPublic(url, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
    timeoutMs: TIMEOUT_MS,
    maxBytes: MOST_BYTES,
    isOurs: isDemoOrders,
  });
  if (answer.kind === "answer") return readOutcome(step, answer);
  const why = answer.kind === "failed" ? answer.cause : answer.kind;
  // Whether something was written there nobody can tell; what only reads has just failed.
  const mayHaveWritten =
    method === "POST" && (why === "timeout" || why === "ECONNRESET" || why === "too-large");
  return mayHaveWritten ? { kind: "unknown" } : { kind: "failed", why };
}

function readOutcome(
  step: CallStep,
  { status, body }: Extract<PublicAnswer, { kind: "answer" }>,
): CallOutcome {
  if (status < 200 || status > 299) return { kind: "failed", why: `HTTP ${status}` };
  const json = parse(body.toString("utf8"));
  if (step.kind === "ticket") {
    const id = valueAt(json, "id") ?? valueAt(json, "key") ?? valueAt(json, "number");
    return { kind: "found", values: id === null ? {} : { ticket: id.slice(0, LONGEST_VALUE) } };
  }
  if (json === undefined) return { kind: "failed", why: "not JSON" };
  const values: Record<string, string> = {};
  for (const { path, saveAs } of step.take) {
    const value = valueAt(json, path);
    if (value === null) return { kind: "failed", why: `no ${path}` };
    values[saveAs] = value.slice(0, LONGEST_VALUE);
  }
  return { kind: "found", values };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
