import { room } from "#lib/contract/live.ts";
import { readSession } from "#lib/platform/session/read-session.ts";
import { live } from "./live-server.ts";
import type { LiveAuthority, LiveSocket } from "./live-server.ts";
import { roomsOf } from "./audience.ts";

/** Lets a socket in by its next-auth cookie, as the member it names; refuses it with "not-signed-in" otherwise. */
export async function admit(socket: LiveSocket, { loadActiveMembers }: LiveAuthority): Promise<void> {
  const session = await readSession(socket.handshake.headers.cookie);
  const member = session && (await loadActiveMembers([session.memberId])).get(session.memberId);
  if (!member || member.sessionVersion !== session.sessionVersion) throw new Error("not-signed-in");
  Object.assign(socket.data, { session, actor: member.actor, viewing: null, typing: false });
}

/** Puts a socket into the rooms of its actor and out of those it was in for the actor before. */
export function joinRooms(socket: LiveSocket, before: readonly string[] = []): void {
  const rooms = roomsOf(socket.data.actor);
  for (const name of before) if (!rooms.includes(name)) void socket.leave(name);
  void socket.join(rooms);
}

/** Ends one socket, telling its page why. */
export function endSocket(socket: LiveSocket): void {
  socket.emit("session.ended");
  socket.disconnect(true);
}

/** Ends all sockets of a member at once, in every process: signed out everywhere, deactivated, a new password. */
export function endSessions(memberId: string): void {
  const sockets = live()?.io.in(room.member(memberId));
  sockets?.emit("session.ended");
  sockets?.disconnectSockets(true);
}

/** After a member's role or teams changed: their sockets here change rooms at once, in other processes within a second. */
export async function refreshRooms(memberId: string): Promise<void> {
  await live()?.recheck(memberId);
}
