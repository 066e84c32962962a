import type { QueryClient } from "@tanstack/react-query";
import { connection } from "#lib/client/connection.ts";
import type { LiveSocket } from "./live-socket.ts";
import { rememberReport } from "./presence-report.ts";

const retryMs = 3_000;

let socket: LiveSocket | null = null;

/**
 * Opens the live connection and gives back how to end it. Its code is fetched only now, after the first paint; where that
 * fails we are offline, and try again.
 */
export function startLive(client: QueryClient, onSessionEnded: () => void): () => void {
  let close: () => void = () => {};
  let ended = false;

  async function open(): Promise<void> {
    try {
      const { openLive } = await import("./open-live.ts");
      if (ended) return;
      const live = openLive(client, onSessionEnded);
      socket = live.socket;
      close = live.close;
    } catch {
      if (ended) return;
      connection.set({ ...connection.get(), status: "offline" });
      const timer = setTimeout(() => void open(), retryMs);
      close = () => clearTimeout(timer);
    }
  }

  void open();
  return () => {
    ended = true;
    close();
    socket = null;
  };
}

/** Says which conversation is on screen and whether a reply is being written; colleagues see it. */
export function reportPresence(conversationId: string | null, typing: boolean): void {
  const report = { conversationId, typing };
  rememberReport(report);
  if (socket?.connected) socket.emit("presence.report", report);
}

/** Tries to connect at once rather than at the next turn. */
export function reconnectNow(): void {
  if (socket !== null && !socket.connected) socket.disconnect().connect();
}
