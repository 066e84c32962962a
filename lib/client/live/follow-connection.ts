import { connection, type Connection } from "#lib/client/connection.ts";
import type { LiveSocket } from "./live-socket.ts";

const reconnectingAfterMs = 2_000;
const offlineAfterMs = 10_000;

/** Turns the socket's ups and downs into Live, Reconnecting (after 2 s) and Offline (after 10 s, or at once when the device says so). */
export function followConnection(socket: LiveSocket, onConnect: (isReturn: boolean) => void): () => void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  let wasConnected = false;
  const change = (part: Partial<Connection>) => connection.set({ ...connection.get(), ...part });
  const clear = () => {
    timers.forEach(clearTimeout);
    timers = [];
  };

  function down(): void {
    if (timers.length > 0) return;
    timers = [
      setTimeout(() => change({ status: "reconnecting" }), reconnectingAfterMs),
      setTimeout(() => change({ status: "offline" }), offlineAfterMs),
    ];
  }
  function lost(): void {
    change({ lastHeardAt: Date.now() });
    down();
  }
  function up(): void {
    clear();
    change({ status: "live", lastHeardAt: Date.now(), nextTryAt: null });
    onConnect(wasConnected);
    wasConnected = true;
  }
  function deviceOffline(): void {
    clear();
    change({ status: "offline", lastHeardAt: connection.get().lastHeardAt ?? Date.now() });
  }
  function deviceOnline(): void {
    if (socket.connected) up();
    else socket.disconnect().connect();
  }

  down();
  socket.on("connect", up).on("disconnect", lost);
  window.addEventListener("offline", deviceOffline);
  window.addEventListener("online", deviceOnline);
  return () => {
    clear();
    window.removeEventListener("offline", deviceOffline);
    window.removeEventListener("online", deviceOnline);
  };
}
