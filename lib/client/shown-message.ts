import type { Message } from "#lib/contract/message.ts";

/**
 * Where a message made in this browser stands: `sending` (on its way to the server), `waiting` (kept until we are back
 * online), `stopped` (the server said no; `problem` is its code, e.g. `someone-replied`, `opted-out`).
 */
export type LocalState = {
  state: "sending" | "waiting" | "stopped";
  problem: string | null;
  afterSeq: number | null;
};

/** A message on screen; `local` while the server has not taken it yet (its id is then `local:<clientId>`). */
export type ShownMessage = Message & { local?: LocalState };
