import type { DraftText } from "./drafts.ts";

export type KeptDraft = Pick<DraftText, "text" | "kind">;
type Keeper = {
  changed: (draft: KeptDraft) => void;
  /** Writes what is not yet kept, at once: the person leaves. */
  flush: () => void;
};
type Places = { onDevice: (draft: KeptDraft) => void; onServer: (draft: KeptDraft) => Promise<void> };

const deviceMs = 500;
const serverMs = 3_000;

/** Keeps a draft on the device at most every 500 ms and on the server at most every 3 s; an emptied one at once. */
export function createDraftKeeper({ onDevice, onServer }: Places): Keeper {
  let latest: KeptDraft = { text: "", kind: "text" };
  let server = Promise.resolve();
  const device = later(deviceMs, () => onDevice(latest));
  // One after the other: an old text must never overtake the emptying after a send.
  const toServer = later(serverMs, () => {
    const draft = latest;
    server = server.then(() => onServer(draft)).catch(() => {});
  });
  const flush = () => {
    device.now();
    toServer.now();
  };
  return {
    changed: (draft) => {
      latest = draft;
      device.wait();
      toServer.wait();
      if (draft.text === "") flush();
    },
    flush,
  };
}

/** Runs a step once after a while, or at once when there is one waiting. */
function later(afterMs: number, step: () => void) {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const run = () => {
    timer = null;
    step();
  };
  return {
    wait: () => {
      timer ??= setTimeout(run, afterMs);
    },
    now: () => {
      if (timer === null) return;
      clearTimeout(timer);
      run();
    },
  };
}
