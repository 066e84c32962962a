import type { QueryClient } from "@tanstack/react-query";
import { io } from "socket.io-client";
import type { LiveEvents, LiveIntents } from "#lib/contract/live.ts";
import type { Me } from "#lib/contract/member.ts";
import { keys } from "#lib/client/keys.ts";
import { flushOutbox } from "#lib/client/outbox/send-entry.ts";
import { appliersFor } from "./apply-events.ts";
import { followConnection } from "./follow-connection.ts";
import type { LiveSocket } from "./live-socket.ts";
import { createRefresher } from "./refresh.ts";

let socket: LiveSocket | null = null;

/** Opens the live connection and keeps the query cache true with it. Gives back how to end it. */
export function startLive(client: QueryClient, onSessionEnded: () => void): () => void {
  const own: LiveSocket = io({ path: "/socket.io", transports: ["websocket"], reconnectionDelayMax: 8_000 });
  socket = own;
  for (const [event, apply] of Object.entries(
    appliersFor(client, createRefresher(client), () => client.getQueryData<Me>(keys.me)?.id ?? ""),
  )) {
    own.on(event as keyof LiveEvents, apply as never);
  }
  own.on("session.ended", onSessionEnded);
  const unfollow = followConnection(own, (isReturn) => void comeBack(client, isReturn));
  return () => {
    unfollow();
    own.disconnect();
    if (socket === own) socket = null;
  };
}

/** Says which conversation is on screen and whether a reply is being written; colleagues see it. */
export function reportPresence(conversationId: string | null, typing: boolean): void {
  lastReport = { conversationId, typing };
  if (socket?.connected) socket.emit("presence.report", lastReport);
}

/** Tries to connect at once rather than at the next turn. */
export function reconnectNow(): void {
  if (socket !== null && !socket.connected) socket.disconnect().connect();
}

let lastReport: Parameters<LiveIntents["presence.report"]>[0] = { conversationId: null, typing: false };

/**
 * Whatever was shown may have changed while no event could reach us: since the connection was lost, or between the first
 * answers and the first connection. Fetch it again, then send what waited.
 */
async function comeBack(client: QueryClient, isReturn: boolean): Promise<void> {
  socket?.emit("presence.report", lastReport);
  await client.invalidateQueries({
    predicate: ({ queryKey: [noun], state }) =>
      noun !== "presence" && (isReturn || (moving.has(noun) && state.data !== undefined)),
  });
  await flushOutbox(client);
}

/** What live events keep true. */
const moving = new Set<unknown>(["conversations", "conversation", "messages", "counts"]);
