export type Wish = { conversationId: string; candidates: readonly string[] };
export type Room = { open: number; cap: number };
export type Choice = { conversationId: string; memberId: string | null };

/**
 * Gives each conversation to the one of its candidates who has least to do for their cap, and counts it at once, so that
 * the load stays even. Nobody gets more than their cap: null where all candidates have reached it.
 */
export function spreadEvenly(wishes: readonly Wish[], rooms: ReadonlyMap<string, Room>): Choice[] {
  const loads = new Map([...rooms].map(([id, room]) => [id, { ...room }]));
  return wishes.map(({ conversationId, candidates }) => {
    const free = candidates.filter((id) => hasRoom(loads.get(id)));
    const memberId = free.toSorted((a, b) => shareOf(loads.get(a)) - shareOf(loads.get(b)))[0] ?? null;
    const load = memberId === null ? undefined : loads.get(memberId);
    if (load) load.open += 1;
    return { conversationId, memberId };
  });
}

function hasRoom(room: Room | undefined): boolean {
  return room !== undefined && room.open < room.cap;
}

function shareOf(room: Room | undefined): number {
  return room === undefined ? 1 : room.open / room.cap;
}
