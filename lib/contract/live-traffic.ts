import { z } from "zod";
import { alertKind, severity } from "./health.ts";
import { numberRef } from "./number.ts";
import { instant } from "./page.ts";

/** How many minutes the screen looks back. */
export const trafficMinutes = 60;

/** Texts minute by minute, the oldest first; the last is the one that runs. `perSecond` is of the last sixty seconds. */
const flow = z.object({ perSecond: z.number(), minutes: z.array(z.number().int()) });

/** What is due and not sent. */
const waiting = z.object({ count: z.number().int(), oldestDueAt: instant.nullable() });

/** One number: what comes in, what a provider took, what waits. */
export const numberTraffic = z.object({
  number: numberRef,
  label: z.string(),
  status: z.enum(["active", "paused"]),
  /** The account that carries it. */
  accountName: z.string().nullable(),
  /** Since when it drains: what was written before goes out, then it is paused. */
  drainingSince: instant.nullable(),
  /** Whether its bulk is held while people's replies go out. */
  bulkHeld: z.boolean(),
  /** Segments a second it may send; null: no limit known. */
  segmentsPerSecond: z.number().nullable(),
  in: flow,
  out: flow,
  queue: z.object({
    people: waiting,
    bulk: waiting,
    /** Whether all of it waits because the number, or all sending, is paused. */
    held: z.boolean(),
  }),
});

/** One account's calls of the last hour, and the texts it has not reported on yet. */
export const accountTraffic = z.object({
  id: z.uuid(),
  name: z.string(),
  provider: z.string(),
  accepted: z.number().int(),
  refused: z.number().int(),
  unknown: z.number().int(),
  /** Of the calls that were answered; null: there were none. */
  medianMs: z.number().nullable(),
  p95Ms: z.number().nullable(),
  reportsOutstanding: z.number().int(),
});

/** What an endpoint has not been told yet. */
export const webhookTraffic = z.object({
  id: z.uuid(),
  name: z.string(),
  isOff: z.boolean(),
  undelivered: z.number().int(),
  /** When the oldest of it happened. */
  oldestHappenedAt: instant.nullable(),
});

/** What was steered, and what went wrong or right again. */
export const trafficEventTypes = [
  "sending.paused",
  "sending.resumed",
  "number.paused",
  "number.resumed",
  "number.draining",
  "number.bulk-held",
  "number.bulk-released",
  "alert.raised",
  "alert.ended",
] as const;
export const trafficEvent = z.object({
  id: z.uuid(),
  at: instant,
  type: z.enum(trafficEventTypes),
  /** The number, or the account by its name, that it is about; null: all of them. */
  about: z.string().nullable(),
  /** Of an alert. */
  alert: z.object({ kind: alertKind, severity }).nullable(),
  /** Who did it; null: it came by itself. */
  by: z.string().nullable(),
});

/** `GET /traffic`. */
export const liveTraffic = z
  .object({
    at: instant,
    /** Since when all sending is paused; null: it is not. */
    sendingPausedAt: instant.nullable(),
    numbers: z.array(numberTraffic),
    accounts: z.array(accountTraffic),
    /** Null: the asker does not manage webhooks. */
    webhooks: z.array(webhookTraffic).nullable(),
    /** Of the last day, the newest first, twenty at most. */
    events: z.array(trafficEvent),
    /** Members of the asker's teams whose page is connected; of all teams for admins. */
    membersOnline: z.number().int(),
  })
  .meta({ id: "LiveTraffic" });

export type Flow = z.infer<typeof flow>;
export type Waiting = z.infer<typeof waiting>;
export type NumberTraffic = z.infer<typeof numberTraffic>;
export type TrafficEvent = z.infer<typeof trafficEvent>;
export type AccountTraffic = z.infer<typeof accountTraffic>;
export type WebhookTraffic = z.infer<typeof webhookTraffic>;
export type LiveTraffic = z.infer<typeof liveTraffic>;
