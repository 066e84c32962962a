import { room } from "#lib/contract/live.ts";
import { seesAll } from "#lib/contract/permissions.ts";
import type { Actor, Placed } from "#lib/contract/permissions.ts";

/** The rooms a member's sockets are in. With `audienceOf` it is the live twin of `canSee`; a property test holds them equal. */
export function roomsOf(actor: Actor): string[] {
  const own = [room.member(actor.id), room.desk()];
  if (seesAll(actor)) return [...own, room.everything()];
  return [...own, ...(actor.teamIds ?? []).map(room.team), ...actor.numberIds.map(room.numberWithoutTeam)];
}

/** The rooms of all who may see a conversation that stands there. */
export function audienceOf({ teamId, numberId, assigneeId }: Placed): string[] {
  const place = teamId === null ? room.numberWithoutTeam(numberId) : room.team(teamId);
  const rooms = [room.everything(), place];
  return assigneeId === null ? rooms : [...rooms, room.member(assigneeId)];
}

/** The sockets that have a conversation on screen. Ours alone: presence is told to nobody else. */
export function viewersRoom(conversationId: string): string {
  return `viewing:${conversationId}`;
}
