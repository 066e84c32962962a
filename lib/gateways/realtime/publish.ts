import { room } from "#lib/contract/live.ts";
import type { AddedMessage, LiveEvents } from "#lib/contract/live.ts";
import type { Placed } from "#lib/contract/permissions.ts";
import { handsets, live } from "./live-server.ts";
import type { Live } from "./live-server.ts";
import { audienceOf, viewersRoom } from "./audience.ts";

/**
 * Tells everyone in any of these rooms, once each. Encoded once, however many listen; nothing is done where nobody does.
 * Call it after the commit only.
 */
export function publish<Event extends keyof LiveEvents>(
  rooms: readonly string[],
  event: Event,
  ...payload: Parameters<LiveEvents[Event]>
): void {
  const here = heard();
  if (!here || rooms.length === 0) return;
  here.added.flush();
  here.io.to([...rooms]).emit(event, ...payload);
}

/** Shows new messages to everyone in any of these rooms; a rush of them in few events. Call it after the commit only. */
export function publishAdded(rooms: readonly string[], added: readonly AddedMessage[]): void {
  if (added.length > 0) heard()?.added.add(rooms, added);
}

// Where nobody listens, here or elsewhere, nothing is done.
function heard(): Live | undefined {
  const here = live();
  return here && (here.distributed || here.io.of("/").sockets.size > 0) ? here : undefined;
}

/** Tells those who saw a conversation where it stood before, and do not where it stands now, to forget it. */
export function moveAudience(before: Placed, after: Placed, conversationId: string): void {
  const here = live();
  if (!here) return;
  here.added.flush();
  const leaving = here.io.to(audienceOf(before)).except(audienceOf(after));
  leaving.emit("conversation.left", { conversationId });
  leaving.socketsLeave(viewersRoom(conversationId));
}

/** Tells all members connected to this process: each process speaks for itself, also when it cannot reach the others. */
export function publishToAllHere<Event extends keyof LiveEvents>(
  event: Event,
  ...payload: Parameters<LiveEvents[Event]>
): void {
  live()?.io.local.emit(event, ...payload);
}

/** Tells the page of a simulated handset that it has a new text to fetch. Demo only: elsewhere no such page listens. */
export function publishToHandset(address: string): void {
  const here = live();
  if (here) handsets(here.io).to(room.handset(address)).emit("handset.text");
}
