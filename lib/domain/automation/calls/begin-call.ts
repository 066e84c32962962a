import { stepOf } from "#lib/contract/automation/definition.ts";
import type { StepOf } from "#lib/contract/automation/step.ts";
import { fillVariables } from "#lib/contract/automation/variables.ts";
import { decryptSecret } from "#lib/platform/crypto.ts";
import { allVariables } from "../runs/all-variables.ts";
import type { Hold } from "../runs/hold.ts";
import { endRun } from "../runs/end-run.ts";
import { saveRun } from "../runs/run.ts";
import { settleCall } from "./settle-call.ts";

export type CallStep = StepOf<"look-up"> | StepOf<"ticket">;

/** A call to make, with all that it needs; the run it belongs to waits for its outcome. */
export type PreparedCall = {
  runId: string;
  conversationId: string;
  place: number;
  step: CallStep;
  url: string;
  method: "GET" | "POST";
  headers: Record<string, string>;
  body: string | undefined;
};

/** Longer than any call may take, so that a lease that is over means that its process died. */
const LEASE_MS = 15_000;

/**
 * Writes down that a call is being made, before it is: found again after a crash, one that only reads is made again, and
 * one that writes is not, since it may have been taken. Null: it is not to be made, and the run has gone on.
 */
export async function beginCall(hold: Hold): Promise<PreparedCall | null> {
  const { run, version, at } = hold;
  const step = stepOf(version.definition, run.stepId ?? "");
  if (step?.kind !== "look-up" && step?.kind !== "ticket") {
    await endRun(hold, "failed", run.stepId);
    return null;
  }
  const writes = step.kind === "ticket" || step.method === "POST";
  if (run.leaseUntil !== null && writes) {
    await settleCall(hold, step, { kind: "unknown" });
    return null;
  }
  run.leaseUntil = new Date(at.getTime() + LEASE_MS);
  run.dueAt = run.leaseUntil;
  await saveRun(hold.tx, run);
  return prepareCall(hold, step);
}

/** A call with its address, headers and body filled in. */
export async function prepareCall(hold: Hold, step: CallStep): Promise<PreparedCall> {
  const values = await allVariables(hold);
  const inJson = (text: string) => fillVariables(text, values, (value) => JSON.stringify(value).slice(1, -1));
  const { run } = hold;
  const headers = {
    accept: "application/json",
    "idempotency-key": `${run.id}-${run.stepsTaken}`,
    ...(await secretOf(hold, step.secret)),
  };
  const call = {
    runId: run.id,
    conversationId: run.conversationId,
    place: run.stepsTaken,
    step,
    url: fillVariables(step.url, values, inUrl),
  };
  if (step.kind === "look-up" && step.method === "GET")
    return { ...call, method: "GET", headers, body: undefined };
  const body =
    step.kind === "look-up"
      ? inJson(step.body)
      : JSON.stringify({
          title: fillVariables(step.title, values),
          body: fillVariables(step.body, values),
          conversationId: run.conversationId,
          fields: run.variables,
        });
  return { ...call, method: "POST", headers: { ...headers, "content-type": "application/json" }, body };
}

async function secretOf({ tx }: Hold, name: string | null): Promise<Record<string, string>> {
  if (name === null) return {};
  const [secret] = await tx.query<{ header: string; value: string }>(
    `select header, value from automation_secret where name = $1`,
    [name],
  );
  return secret ? { [secret.header]: decryptSecret(secret.value) } : {};
}

// A value stays within its place: what would lead up the path is left out.
function inUrl(value: string): string {
  return /^\.{1,2}$/.test(value) ? "" : encodeURIComponent(value);
}
