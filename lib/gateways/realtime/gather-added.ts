import type { AddedMessage } from "#lib/contract/live.ts";
import type { LiveServer } from "./live-server.ts";

// Nobody sees a hundredth of a second; a hundred browsers that each take an event for every text do feel it.
const GATHER_MS = 10;

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
  let sentAt = 0;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.size === 0) return;
    sentAt = performance.now();
    const all = [...waiting.values()];
    waiting.clear();
    for (const { rooms, added } of all) io.to(rooms).emit("messages.added", { added });
  };
  const add: GatheredMessages["add"] = (rooms, added) => {
    const together = waiting.get(rooms.join()) ?? { rooms: [...rooms], added: [] };
    together.added.push(...added);
    waiting.set(rooms.join(), together);
    if (timer) return;
    const restMs = sentAt + GATHER_MS - performance.now();
    if (restMs <= 0) flush();
    else timer = setTimeout(flush, restMs);
  };
  return { add, flush };
}
