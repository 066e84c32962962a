import type { DefaultEventsMap, Namespace, Server, Socket } from "socket.io";
import { handsetNamespace } from "#lib/contract/live.ts";
import type { HandsetEvents, LiveEvents, LiveIntents } from "#lib/contract/live.ts";
import type { Actor, Placed } from "#lib/contract/permissions.ts";
import type { GatheredMessages } from "./gather-added.ts";
import type { Session } from "#lib/platform/session/read-session.ts";

/** What each socket of a member carries: under which session it is here, and what they may see. */
export type SocketData = {
  session: Session;
  actor: Actor;
  /** The conversation it has on screen. */
  viewing: string | null;
  typing: boolean;
};

export type LiveServer = Server<LiveIntents, LiveEvents, DefaultEventsMap, SocketData>;
export type LiveSocket = Socket<LiveIntents, LiveEvents, DefaultEventsMap, SocketData>;
export type HandsetServer = Namespace<Record<string, never>, HandsetEvents>;

/** What the sockets must ask of the business: it is handed in, because gateways stand below the domain. */
export type LiveAuthority = {
  /** Those of these members who may be signed in now, with the session version that holds. */
  loadActiveMembers: (
    ids: readonly string[],
  ) => Promise<Map<string, { actor: Actor; sessionVersion: number }>>;
  /** These members have a page connected now. */
  noteActive: (ids: readonly string[]) => Promise<void>;
  /** Where a conversation stands, or null when there is none. */
  loadPlacement: (conversationId: string) => Promise<Placed | null>;
};

export type Live = {
  io: LiveServer;
  added: GatheredMessages;
  /** Whether other processes must hear what we publish. */
  distributed: boolean;
  /** Whether what we publish reaches the other processes now. */
  isShared: () => boolean;
  /** Looks again at what one member's sockets may see. */
  recheck: (memberId: string) => Promise<void>;
};

// Next's bundles and server.ts load this module separately; there must be one set of sockets.
const shared = globalThis as typeof globalThis & { twowayLive?: Live };

/** The sockets of this process; undefined in one that has none, such as a command or a test. */
export function live(): Live | undefined {
  return shared.twowayLive;
}

/** Makes these the sockets of this process, or none. */
export function setLive(next: Live | undefined): void {
  if (next) shared.twowayLive = next;
  else delete shared.twowayLive;
}

/** Whether live events reach all browsers of all processes, as far as this one knows. */
export function isShared(): boolean {
  return live()?.isShared() ?? true;
}

/** The namespace of the demo phone, typed. */
export function handsets(io: LiveServer): HandsetServer {
  return io.of(handsetNamespace) as unknown as HandsetServer;
}
