import { advanceRun } from "./advance-run.ts";
import { beginRun, type Start } from "./begin-run.ts";
import type { ConversationHold } from "./hold.ts";

/** Begins an automation and does its steps until it must wait. False: this cause has begun one before. */
export async function startRun(hold: ConversationHold, start: Start): Promise<boolean> {
  const begun = await beginRun(hold, start);
  if (begun) await advanceRun(begun);
  return begun !== null;
}
