import type { StepOf } from "#lib/contract/automation/step.ts";
import type { Hold } from "../runs/hold.ts";
import { say } from "../runs/say.ts";
import type { Taken } from "./taken.ts";

/** Sends a text. Where it may not go, the run ends: who cannot be answered cannot be served. */
export async function reply(hold: Hold, step: StepOf<"reply">): Promise<Taken> {
  const said = await say(hold, step.text);
  if (said.kind === "refused") return { outcome: said.reason, then: "end", reason: said.reason };
  if (said.kind === "empty") return { outcome: "empty", then: "go", to: step.next };
  return {
    outcome: "queued",
    detail: { segments: String(said.row.segments ?? 0) },
    messageId: said.row.id,
    then: "go",
    to: step.next,
  };
}
