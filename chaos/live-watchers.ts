import { setTimeout as pause } from "node:timers/promises";
import { encode } from "next-auth/jwt";
import pg from "pg";
import { io, type Socket } from "socket.io-client";
import type { LiveEvents, LiveIntents } from "#lib/contract/live.ts";
import { env } from "#lib/platform/env.ts";
import type { SentText, Violation } from "./books.ts";

const PATIENCE_MS = 10_000;

/** An admin's browser at each web process, which hears of texts whichever process took them. */
export async function watchLive(urls: readonly string[], baseUrl: string, databaseUrl: string) {
  const cookie = await adminCookie(databaseUrl);
  const watchers = await Promise.all(urls.map((url) => open(url, baseUrl, cookie)));
  return {
    /** Texts of a calm moment that one of them was never told of. */
    missed: (sent: readonly SentText[], fault: string): Violation[] =>
      watchers.flatMap(({ heard }, at) =>
        sent
          .filter((text) => text.fault === fault && text.acknowledgedAt !== null && !heard.has(text.text))
          .map(({ text }) => ({ fault, what: `web ${at + 1} did not tell its browsers of ${text}` })),
      ),
    /** Until all have been told of those texts, or have had time enough: what is killed then need not tell them any more. */
    toldOf: async (sent: readonly SentText[], fault: string): Promise<void> => {
      const until = performance.now() + PATIENCE_MS;
      const waits = () =>
        sent.some((one) => one.fault === fault && watchers.some(({ heard }) => !heard.has(one.text)));
      while (waits() && performance.now() < until) await pause(10);
    },
    close: () => watchers.forEach(({ socket }) => socket.disconnect()),
  };
}

async function open(url: string, origin: string, cookie: string) {
  const heard = new Set<string>();
  const socket: Socket<LiveEvents, LiveIntents> = io(url, {
    transports: ["websocket"],
    forceNew: true,
    extraHeaders: { cookie, origin },
  });
  socket.on("messages.added", ({ added }) => added.forEach(({ message }) => heard.add(message.text)));
  await new Promise<void>((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("connect_error", reject);
  });
  return { heard, socket };
}

async function adminCookie(databaseUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string; version: number }>(
    `select id, session_version as version from member where email = 'admin@demo.twoway'`,
  );
  await client.end();
  const token = { sub: rows[0]?.id, memberId: rows[0]?.id, sessionVersion: rows[0]?.version };
  return `next-auth.session-token=${await encode({ token, secret: env().AUTH_SECRET })}`;
}
