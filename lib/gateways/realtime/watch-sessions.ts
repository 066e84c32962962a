import { canSee } from "#lib/contract/permissions.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { log } from "#lib/platform/log.ts";
import type { LiveAuthority, LiveServer, LiveSocket } from "./live-server.ts";
import { endSocket, joinRooms } from "./member-sockets.ts";
import { leaveConversation } from "./presence.ts";
import { roomsOf } from "./audience.ts";

// Whoever changed a member, a team or a number, in whatever process, by a command or by hand: sockets follow within a second.
const EVERY_MS = 500;

/** Looks at every socket of this process again and again: its session must hold, its rooms must be its member's. */
export function watchSessions(io: LiveServer, authority: LiveAuthority) {
  const sockets = () => [...io.of("/").sockets.values()];
  let stopped = false;
  let timer = later();

  function later(): NodeJS.Timeout {
    return setTimeout(() => void round(), EVERY_MS).unref();
  }

  async function round(): Promise<void> {
    await check(io, authority, sockets()).catch((error: unknown) =>
      log().warn({ err: error }, "sockets could not be checked"),
    );
    if (!stopped) timer = later();
  }

  const recheck = (memberId: string) => check(io, authority, sockets().filter(ownedBy(memberId)));
  const stop = () => {
    stopped = true;
    clearTimeout(timer);
  };
  return { recheck, stop };
}

async function check(io: LiveServer, authority: LiveAuthority, all: LiveSocket[]): Promise<void> {
  const now = Date.now();
  for (const socket of all) if (endsBy(socket, now)) endSocket(socket);
  const sockets = all.filter((socket) => socket.connected);
  if (sockets.length === 0) return;
  const owners = [...new Set(sockets.map(ownerOf))];
  const members = await authority.loadActiveMembers(owners);
  await authority.noteActive(owners);
  for (const socket of sockets) {
    const member = members.get(ownerOf(socket));
    if (!member || member.sessionVersion !== socket.data.session.sessionVersion) endSocket(socket);
    else await follow(io, authority, socket, member.actor);
  }
}

async function follow(io: LiveServer, { loadPlacement }: LiveAuthority, socket: LiveSocket, actor: Actor) {
  const { actor: before, viewing } = socket.data;
  socket.data.actor = actor;
  if (sameSight(before, actor)) return;
  joinRooms(socket, roomsOf(before));
  if (viewing === null) return;
  const placed = await loadPlacement(viewing);
  if (placed && canSee(actor, placed)) return;
  socket.emit("conversation.left", { conversationId: viewing });
  leaveConversation(io, socket);
}

function sameSight(before: Actor, after: Actor): boolean {
  return roomsOf(before).join() === roomsOf(after).join();
}

function ownerOf(socket: LiveSocket): string {
  return socket.data.session.memberId;
}

function ownedBy(memberId: string) {
  return (socket: LiveSocket) => ownerOf(socket) === memberId;
}

function endsBy(socket: LiveSocket, instant: number): boolean {
  return socket.data.session.expiresAt.getTime() <= instant;
}
