import { z } from "zod";
import { deliveryReason } from "./delivery-reason.ts";
import { numberRef } from "./number.ts";
import { instant } from "./page.ts";
import { accountConnection } from "./provider-account.ts";

/** What is wrong with a number or an account: what people read of each stands in lib/i18n/en/health.ts. */
export const alertKinds = [
  "no-account",
  "account-refused",
  "provider-failing",
  "connection-lost",
  "credentials-ended",
  "credentials-ending",
  "calls-refused",
  "queue-waits",
  "few-delivered",
  "no-reports",
  "nobody-available",
] as const;
export const alertKind = z.enum(alertKinds);
export type AlertKind = z.infer<typeof alertKind>;

/** How bad: `slow` still works, `down` does not. */
export const severity = z.enum(["slow", "down"]);
export type Severity = z.infer<typeof severity>;

export const healthAlert = z
  .object({
    kind: alertKind,
    severity,
    /** When it began, or when it was first seen. */
    since: instant,
    /** What the provider said, where it said something. */
    reason: deliveryReason.nullable(),
  })
  .meta({ id: "HealthAlert" });
export type HealthAlert = z.infer<typeof healthAlert>;

/** A member who may be told at once when something goes wrong, and whether they are. */
export const alertListener = z
  .object({ id: z.uuid(), name: z.string(), role: z.enum(["lead", "admin"]), hears: z.boolean() })
  .meta({ id: "AlertListener" });
export type AlertListener = z.infer<typeof alertListener>;

/** `PUT /alert-listeners`: who is told from now on; nobody else is. */
export const alertListenersInput = z.object({ memberIds: z.array(z.uuid()).max(1_000) });

/** Something that has just gone wrong, as its listeners are told. */
export type ToldAlert = { kind: AlertKind; severity: Severity; about: string };

/** The mark of a number: paused is a choice and no fault. */
export const healthState = z.enum(["healthy", "slow", "down", "paused"]);
export type HealthState = z.infer<typeof healthState>;

/** What became of the texts that were due in a stretch of time. */
export const outcomes = z
  .object({
    delivered: z.number().int(),
    /** Certainly not delivered. */
    failed: z.number().int(),
    /** Taken by the provider, which has not reported yet. */
    waiting: z.number().int(),
    /** Nobody can tell: no report came, or the provider's answer was lost. */
    unknown: z.number().int(),
    /** delivered / (delivered + failed); null where there is nothing to divide. */
    rate: z.number().nullable(),
  })
  .meta({ id: "DeliveryOutcomes" });
export type Outcomes = z.infer<typeof outcomes>;

export const failures = z.array(
  z.object({ reason: deliveryReason.nullable(), day: z.number().int(), week: z.number().int() }),
);
export type Failures = z.infer<typeof failures>;

/** Texts that are due and not sent. */
export const queue = z.object({ count: z.number().int(), oldestDueAt: instant.nullable() });

/** Texts in and out, step by step, the oldest first. */
export const traffic = z.object({
  since: instant,
  stepMinutes: z.number().int(),
  in: z.array(z.number().int()),
  out: z.array(z.number().int()),
});
export type Traffic = z.infer<typeof traffic>;

/** How a number fares, as the list of numbers shows it. */
export const numberHealthLine = z
  .object({
    number: numberRef,
    state: healthState,
    alerts: z.array(healthAlert),
    lastInboundAt: instant.nullable(),
    lastReportAt: instant.nullable(),
    /** Of the last 24 hours. */
    day: outcomes,
    queue,
    traffic,
  })
  .meta({ id: "NumberHealthLine" });
export type NumberHealthLine = z.infer<typeof numberHealthLine>;

const accountRef = z.object({ id: z.uuid(), name: z.string(), provider: z.string() });

/** `GET /numbers/:id/health`. */
export const numberHealth = numberHealthLine
  .extend({
    /** Of the last seven days. */
    week: outcomes,
    failures,
    accounts: z.array(accountRef.extend({ rank: z.number().int(), state: healthState })),
  })
  .meta({ id: "NumberHealth" });
export type NumberHealth = z.infer<typeof numberHealth>;

/** How the calls to a provider ended in the last 24 hours. */
export const sendCalls = z.object({
  accepted: z.number().int(),
  refused: z.number().int(),
  unknown: z.number().int(),
  reasons: z.array(
    z.object({ reason: deliveryReason.nullable(), code: z.string().nullable(), count: z.number().int() }),
  ),
});
export type SendCalls = z.infer<typeof sendCalls>;

/** `GET /provider-accounts/:id/health`. Figures on delivery are of the numbers it carries, while it carried them. */
export const accountHealth = z
  .object({
    account: accountRef,
    state: healthState,
    alerts: z.array(healthAlert),
    lastInboundAt: instant.nullable(),
    lastReportAt: instant.nullable(),
    day: outcomes,
    week: outcomes,
    failures,
    queue,
    calls: sendCalls,
    lastRefusedAt: instant.nullable(),
    credentials: z.object({
      checkedAt: instant.nullable(),
      outcome: z.enum(["valid", "invalid", "unreachable"]).nullable(),
      /** What the provider said, a sentence. */
      reason: z.string().nullable(),
      expireAt: instant.nullable(),
    }),
    /** Where it is spoken to over a connection: how that fares. */
    connection: accountConnection.nullable(),
    numbers: z.array(z.object({ number: numberRef, rank: z.number().int(), state: healthState })),
  })
  .meta({ id: "AccountHealth" });
export type AccountHealth = z.infer<typeof accountHealth>;

/** A provider's call that was refused, as far as it may be shown: no text, no whole number, no secret. */
export const refusedCall = z
  .object({
    id: z.uuid(),
    at: instant,
    door: z.enum(["texts", "reports"]),
    method: z.string(),
    code: z.string(),
    detail: z.string(),
    query: z.string(),
    body: z.string(),
  })
  .meta({ id: "RefusedCall" });
export type RefusedCall = z.infer<typeof refusedCall>;

/** `GET /health-alerts`: what is wrong now, of which number or account. */
export const standingAlert = healthAlert
  .extend({ number: numberRef.nullable(), account: accountRef.nullable() })
  .meta({ id: "StandingAlert" });
export type StandingAlert = z.infer<typeof standingAlert>;
