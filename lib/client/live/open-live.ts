import type { Query, QueryClient } from "@tanstack/react-query";
import { io } from "socket.io-client";
import type { LiveEvents } from "#lib/contract/live.ts";
import type { Me } from "#lib/contract/member.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";
import { whenRenewed } from "#lib/client/mutations/change-password.ts";
import { flushOutbox } from "#lib/client/outbox/send-entry.ts";
import { appliersFor } from "./apply-events.ts";
import { followConnection } from "./follow-connection.ts";
import { createGathering } from "./gather.ts";
import type { LiveSocket } from "./live-socket.ts";
import { lastReport } from "./presence-report.ts";
import { createRefresher } from "./refresh.ts";

/** Opens the live connection and keeps the query cache true with it, until `close`. */
export function openLive(
  client: QueryClient,
  onSessionEnded: () => void,
): { socket: LiveSocket; close: () => void } {
  const socket: LiveSocket = io({
    path: "/socket.io",
    transports: ["websocket"],
    reconnectionDelayMax: 8_000,
  });
  const gathering = createGathering();
  for (const [event, apply] of Object.entries(
    appliersFor(client, createRefresher(client), () => client.getQueryData<Me>(keys.me)?.id ?? ""),
  )) {
    const applyOne = apply as (payload: unknown) => void;
    socket.on(
      event as keyof LiveEvents,
      ((payload: unknown) => gathering.add(() => applyOne(payload))) as never,
    );
  }
  socket.on("session.ended", () => void comeBackOrLeave(socket, onSessionEnded));
  const unfollow = followConnection(socket, (isReturn) => void comeBack(client, socket, isReturn));
  const close = () => {
    unfollow();
    gathering.end();
    socket.disconnect();
  };
  return { socket, close };
}

/**
 * Whatever was shown may have changed while no event could reach us: since the connection was lost, or between the first
 * answers and the first connection. Fetch it again, then send what waited.
 */
async function comeBack(client: QueryClient, socket: LiveSocket, isReturn: boolean): Promise<void> {
  socket.emit("presence.report", lastReport());
  const isStale = ({ queryKey: [noun] }: Query) => noun !== "presence" && (isReturn || moving.has(noun));
  // A first answer still on its way may be older than the connection: it is awaited, and then asked for again.
  const early = client.getQueryCache().findAll({ fetchStatus: "fetching", predicate: isStale });
  const unanswered = early.filter(({ state }) => state.data === undefined);
  await Promise.allSettled(unanswered.map((query) => query.fetch()));
  await client.invalidateQueries({ predicate: isStale });
  await flushOutbox(client);
}

/** What live events keep true. */
const moving = new Set<unknown>(["conversations", "conversation", "messages", "counts", "troubles"]);

/** A session that was renewed meanwhile (one's own new password) goes on with another connection. */
async function comeBackOrLeave(socket: LiveSocket, leave: () => void): Promise<void> {
  await whenRenewed();
  await api("GET", "/me").then(() => socket.connect(), leave);
}
