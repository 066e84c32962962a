import type { ShownMessage } from "#lib/client/shown-message.ts";

const minute = 60_000;
/** So many texts within a minute are no longer somebody writing. */
const floodFrom = 30;
const stillFreshMs = 10 * minute;
/** A minute with more texts than this is folded; so many of its first and last stay. */
const foldFrom = 20;
const keptAtEnds = 4;

/** Whether a contact floods the thread: many texts within one minute, lately. */
export function isFlood(messages: readonly ShownMessage[], now: number): boolean {
  const texts = messages.filter((message) => message.direction === "in" && message.kind === "text");
  const newest = texts.at(-1);
  const before = texts.at(-floodFrom);
  if (!newest || !before || now - Date.parse(newest.createdAt) > stillFreshMs) return false;
  return Date.parse(newest.createdAt) - Date.parse(before.createdAt) <= minute;
}

export type Piece =
  { kind: "shown"; message: ShownMessage } | { kind: "folded"; key: string; messages: ShownMessage[] };

/** A group of texts with the middle of each overfull minute folded away. */
export function foldFloods(messages: readonly ShownMessage[]): Piece[] {
  if (messages.length <= foldFrom || messages[0]?.direction !== "in") return messages.map(shown);
  return byMinute(messages).flatMap((texts): Piece[] => {
    if (texts.length <= foldFrom) return texts.map(shown);
    const folded = texts.slice(keptAtEnds, -keptAtEnds);
    return [
      ...texts.slice(0, keptAtEnds).map(shown),
      { kind: "folded", key: `folded-${minuteOf(texts[0])}`, messages: folded },
      ...texts.slice(-keptAtEnds).map(shown),
    ];
  });
}

function byMinute(messages: readonly ShownMessage[]): ShownMessage[][] {
  const minutes: ShownMessage[][] = [];
  for (const message of messages) {
    const last = minutes.at(-1);
    if (last && minuteOf(last[0]) === minuteOf(message)) last.push(message);
    else minutes.push([message]);
  }
  return minutes;
}

function minuteOf(message: ShownMessage | undefined): string {
  return message?.createdAt.slice(0, 16) ?? "";
}

function shown(message: ShownMessage): Piece {
  return { kind: "shown", message };
}
