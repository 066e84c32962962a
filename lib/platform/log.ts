import pino from "pino";
import { nodeEnv } from "./env.ts";

const PRIVATE = [
  "text",
  "body",
  "address",
  "from",
  "to",
  "password",
  "secret",
  "token",
  "key",
  "authorization",
  "cookie",
  "detail",
  // What PostgreSQL quotes of the values that it could not take.
  "where",
];

const LEVELS = { production: "info", development: "debug", test: "warn" } as const;

/** Structured log of this process: one JSON object a line on stdout. Never give it a message's text or a phone number. */
export type Log = pino.Logger;

const shared = globalThis as typeof globalThis & { twowayLog?: Log };

/** The log of this process; `{ requestId }` makes a child whose lines all carry it. */
export function log(bindings?: { requestId: string }): Log {
  shared.twowayLog ??= createLog(process.stdout);
  return bindings ? shared.twowayLog.child(bindings) : shared.twowayLog;
}

/** A log that writes to the given stream; private fields are struck out wherever they stand, to a depth of three. */
export function createLog(stream: pino.DestinationStream): Log {
  return pino(
    {
      level: LEVELS[nodeEnv()],
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: PRIVATE.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: "[private]" },
    },
    stream,
  );
}
