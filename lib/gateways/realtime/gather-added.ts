import type { AddedMessage } from "#lib/contract/live.ts";
import type { LiveServer } from "./live-server.ts";

// Telling many browsers costs this process most of what a text costs. After each telling, what comes gathers for as long
// as that took; in a rush, where one telling holds several texts, for up to nine times as long, so that it takes at most a
// tenth of the time and the texts are stored first. But never so long that somebody would see it.
const RESTS_IN_A_RUSH = 9;
const LONGEST_REST_MS = 100;

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
    let told = 0;
    for (const { rooms, added } of all) {
      io.to(rooms).emit("messages.added", { added });
      told += added.length;
    }
    const ended = performance.now();
    restUntil = ended + Math.min((ended - began) * Math.min(told, RESTS_IN_A_RUSH), LONGEST_REST_MS);
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
