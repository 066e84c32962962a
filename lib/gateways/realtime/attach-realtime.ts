import type { IncomingMessage, Server as HttpServer } from "node:http";
import { Server } from "socket.io";
import { env } from "#lib/platform/env.ts";
import { isOwnOrigin } from "#lib/platform/session/own-origin.ts";
import { gatherAdded } from "./gather-added.ts";
import { openHandsets } from "./handset-sockets.ts";
import { setLive } from "./live-server.ts";
import type { LiveAuthority, LiveServer } from "./live-server.ts";
import { admit, joinRooms } from "./member-sockets.ts";
import { watchPresence } from "./presence.ts";
import { redisAdapter } from "./redis-adapter.ts";
import { watchSessions } from "./watch-sessions.ts";

/**
 * Opens Socket.IO at /socket.io of the given server, or, with none (a worker), only so that this process can publish.
 * With REDIS_URL all processes share their rooms.
 */
export async function attachRealtime(
  httpServer: HttpServer | null,
  authority: LiveAuthority,
): Promise<{ close: () => Promise<void> }> {
  const { REDIS_URL, DEMO } = env();
  const redis = REDIS_URL ? await redisAdapter(REDIS_URL) : undefined;
  const io = createServer();
  if (redis) io.adapter(redis.adapter);
  io.use((socket, next) => void admit(socket, authority).then(() => next(), next));
  io.on("connection", (socket) => {
    joinRooms(socket);
    watchPresence(io, authority, socket);
  });
  if (DEMO) openHandsets(io);
  if (httpServer) io.attach(httpServer);
  const watch = watchSessions(io, authority);
  const added = gatherAdded(io);
  setLive({
    io,
    added,
    distributed: redis !== undefined,
    isShared: redis?.isReady ?? (() => true),
    recheck: watch.recheck,
  });
  const close = async () => {
    watch.stop();
    added.flush();
    setLive(undefined);
    io.disconnectSockets(true);
    if (httpServer) io.engine.close();
    await redis?.close();
  };
  return { close };
}

function createServer(): LiveServer {
  return new Server({
    path: "/socket.io",
    transports: ["websocket"],
    serveClient: false,
    // Compressing each small event for each socket costs more than it saves.
    perMessageDeflate: false,
    httpCompression: false,
    // Pages say little on the socket: a large message is not one of theirs.
    maxHttpBufferSize: 16_384,
    connectTimeout: 5_000,
    pingInterval: 10_000,
    pingTimeout: 10_000,
    allowRequest: (request, decide) => decide(null, comesFromUs(request)),
  });
}

/** Browsers always name the Origin of a socket, and send our cookie along whoever asks; a program without one has none to steal. */
function comesFromUs({ headers }: IncomingMessage): boolean {
  if (headers.origin === undefined) return true;
  return isOwnOrigin({ get: (name) => headers[name]?.toString() ?? null });
}
