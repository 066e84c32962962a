import pino from "pino";
import { logLevel } from "./env.ts";

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

/** Structured log of this process: one JSON object a line on stdout. Never give it a message's text or a phone number. */
export type Log = pino.Logger;

const shared = globalThis as typeof globalThis & { twowayLog?: Log };

/** The log of this process; `{ requestId }` makes a child whose lines all carry it. */
export function log(bindings?: { requestId: string }): Log {
  shared.twowayLog ??= createLog(process.stdout);
  return bindings ? shared.twowayLog.child(bindings) : shared.twowayLog;
}

/** Sends the log of this process to the given stream (tests read it there). */
export function setLog(stream: pino.DestinationStream, level: pino.Level): void {
  shared.twowayLog = createLog(stream, level);
}

/** A log that writes to the given stream; private fields are struck out wherever they stand, to a depth of three. */
export function createLog(stream: pino.DestinationStream, level: pino.Level = logLevel()): Log {
  return pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: PRIVATE.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: "[private]" },
    },
    stream,
  );
}
