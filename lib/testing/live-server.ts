import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { encode } from "next-auth/jwt";
import { io } from "socket.io-client";
import type { Socket } from "socket.io-client";
import { expect, vi } from "vitest";
import { room } from "#lib/contract/live.ts";
import type { HandsetEvents, LiveEvents, LiveIntents } from "#lib/contract/live.ts";
import { attachRealtime } from "#lib/gateways/realtime/attach-realtime.ts";
import type { LiveAuthority } from "#lib/gateways/realtime/live-server.ts";
import { publish } from "#lib/gateways/realtime/publish.ts";
import { env, provideEnv } from "#lib/platform/env.ts";
import type { Env } from "#lib/platform/env.ts";
import { newId } from "#lib/platform/ids.ts";

export type Client = Socket<LiveEvents & HandsetEvents, LiveIntents>;
type Handshake = { namespace?: string; headers?: Record<string, string>; auth?: Record<string, string> };

/** An environment that needs no database: sockets of `http://texts.example`. */
export function provideSocketEnv(DEMO: boolean): void {
  const secret = "a secret of the tests, long enough";
  const given = { PORT: 0, HOST: "127.0.0.1", DATA_DIR: "", ROLE: "all", NODE_ENV: "test", DEMO } as const;
  const made = { DATABASE_URL: "postgres://nowhere/none", AUTH_SECRET: secret, ENCRYPTION_KEY: secret };
  provideEnv(made, { ...given, BASE_URL: "http://texts.example" } as Env);
}

/** A real Socket.IO server on a port of its own, with the clients that a test opens to it. */
export async function startLiveServer(authority: LiveAuthority) {
  const server = createServer();
  const live = await attachRealtime(server, authority);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const clients: Client[] = [];

  /** Connects as whoever the headers say; rejects when the server refuses. */
  const connect = async ({ namespace = "/", headers = {}, auth = {} }: Handshake): Promise<Client> => {
    const options = { transports: ["websocket"], reconnection: false, forceNew: true };
    const client: Client = io(`http://127.0.0.1:${port}${namespace}`, {
      ...options,
      extraHeaders: headers,
      auth,
    });
    clients.push(client);
    await new Promise<void>((resolve, reject) => {
      client.on("connect", resolve);
      client.on("connect_error", reject);
    });
    return client;
  };
  /** Connects with a member's cookie, of session version 1, that lasts a minute unless told otherwise. */
  const open = async (memberId: string, { maxAge = 60, headers = {} as Record<string, string> } = {}) =>
    connect({ headers: { cookie: await cookieOf(memberId, maxAge), ...headers } });
  const leaveAll = () => clients.splice(0).forEach((client) => client.disconnect());
  const close = async () => {
    leaveAll();
    await live.close();
    server.close();
  };
  return { connect, open, leaveAll, close };
}

/**
 * Gathers what a client hears. What comes back waits for a last word said to the same member, and then names all events
 * before it: so what is not among them was not sent.
 */
export function listen(client: Client, memberId: string): () => Promise<string[]> {
  const events: [string, string][] = [];
  client.onAny((event: string, payload: unknown) => events.push([event, JSON.stringify(payload)]));
  return async () => {
    const last = newId();
    publish([room.member(memberId)], "conversation.read", { conversationId: last, seq: 0 });
    await vi.waitFor(() => expect(events.some(([, payload]) => payload.includes(last))).toBe(true));
    return events.map(([event]) => event).filter((event) => event !== "conversation.read");
  };
}

async function cookieOf(memberId: string, maxAge: number): Promise<string> {
  const token = { memberId, sessionVersion: 1 };
  return `next-auth.session-token=${await encode({ token, maxAge, secret: env().AUTH_SECRET })}`;
}
