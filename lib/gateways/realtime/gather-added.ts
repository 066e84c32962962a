import type { AddedMessage } from "#lib/contract/live.ts";
import type { LiveServer } from "./live-server.ts";

// Telling many browsers costs this process most of what a text costs. It takes at most half of its time: after each
// telling, what comes gathers for as long as that telling took, but never so long that somebody would see it.
const LONGEST_REST_MS = 20;

/** New messages on their way to the browsers. */
export type GatheredMessages = {
  /** Adds messages for those in these rooms: sent at once after a quiet moment, else with what else comes meanwhile. */
  add: (rooms: readonly string[], added: readonly AddedMessage[]) => void;
  /** Sends what has gathered now: before any other event, so that all keep their order. */
  flush: () => void;
};

/** Gathers new messages by who may see them, so that a rush of texts is few events, in order, and a lone text never waits. */
export function gatherAdded(io: LiveServer): GatheredMessages {
  const waiting = new Map<string, { rooms: string[]; added: AddedMessage[] }>();
  let timer: NodeJS.Timeout | undefined;
  let restUntil = 0;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.size === 0) return;
    const began = performance.now();
    const all = [...waiting.values()];
    waiting.clear();
    for (const { rooms, added } of all) io.to(rooms).emit("messages.added", { added });
    const ended = performance.now();
    restUntil = ended + Math.min(ended - began, LONGEST_REST_MS);
  };
  const add: GatheredMessages["add"] = (rooms, added) => {
    const together = waiting.get(rooms.join()) ?? { rooms: [...rooms], added: [] };
    together.added.push(...added);
    waiting.set(rooms.join(), together);
    if (timer) return;
    const restMs = restUntil - performance.now();
    if (restMs <= 0) flush();
    else timer = setTimeout(flush, restMs);
  };
  return { add, flush };
}
