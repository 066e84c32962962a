import { createStore, useStore } from "./store.ts";

export type Connection = {
  status: "connecting" | "live" | "reconnecting" | "offline";
  /** When we last heard from the server; null before the first time. Milliseconds. */
  lastHeardAt: number | null;
  /** When the next try is due, in milliseconds; null while live. */
  nextTryAt: number | null;
};

const first: Connection = { status: "connecting", lastHeardAt: null, nextTryAt: null };

export const connection = createStore<Connection>(first);

/** Whether the live connection stands, for the sign under the views, the banners and the composer. */
export function useConnection(): Connection {
  return useStore(connection, first);
}

/** Whether a text would have to wait here rather than go to the server. */
export function isOffline(): boolean {
  return connection.get().status === "offline" || (typeof navigator !== "undefined" && !navigator.onLine);
}
