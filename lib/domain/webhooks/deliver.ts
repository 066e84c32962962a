import { callPublic, type PublicAnswer } from "#lib/gateways/outbound/call-public.ts";
import { now } from "#lib/platform/clock.ts";
import { decryptSecret } from "#lib/platform/crypto.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { env } from "#lib/platform/env.ts";
import type { Claimed } from "./claim-due.ts";
import { makePayload, testPayload } from "./make-payload.ts";
import { waitBeforeNext } from "./next-try.ts";
import { signatureHeaders } from "./sign.ts";

const TIMEOUT_MS = 15_000;
const MOST_BYTES = 16 * 1024;
const KEPT_LETTERS = 1_000;
/** An endpoint is switched off when an event is given up and nothing has arrived for so long. */
const NOTHING_ARRIVED_MS = 2 * 24 * 3_600_000;

type Outcome = {
  httpStatus: number | null;
  error: string | null;
  response: string;
  retryAfter?: string | undefined;
};

/** Calls an endpoint once with one event, and writes down what came of it: delivered, tried again later, or given up. */
export async function deliver(claimed: Claimed): Promise<void> {
  const at = now();
  const body = claimed.eventSeq === null ? testPayload(at) : await makePayload(claimed.eventSeq);
  const began = performance.now();
  const outcome = body === null ? gone : read(await callPublic(claimed.url, callOf(claimed, at, body)));
  const durationMs = Math.round(performance.now() - began);
  await inTransaction((tx) => settle(tx, claimed, outcome, { at, durationMs }));
}

const gone: Outcome = { httpStatus: null, error: "the event is no longer kept", response: "" };

function callOf({ messageId, secret, oldSecret }: Claimed, at: Date, body: string) {
  const secrets = [secret, ...(oldSecret === null ? [] : [oldSecret])].map(decryptSecret);
  return {
    method: "POST" as const,
    headers: {
      "content-type": "application/json",
      "user-agent": "Twoway-Webhooks/1",
      ...signatureHeaders(secrets, messageId, at, body),
    },
    body,
    timeoutMs: TIMEOUT_MS,
    maxBytes: MOST_BYTES,
    isOurs: ({ host }: URL) => env().WEBHOOK_HOSTS.includes(host),
  };
}

function read(answer: PublicAnswer): Outcome {
  if (answer.kind === "answer")
    return {
      httpStatus: answer.status,
      error: null,
      response: answer.body.toString("utf8").replaceAll("\0", "").slice(0, KEPT_LETTERS),
      retryAfter: answer.headers["retry-after"],
    };
  return {
    httpStatus: null,
    error: answer.kind === "failed" ? answer.cause : answer.kind,
    response: "",
  };
}

type Try = { at: Date; durationMs: number };

async function settle(tx: Tx, claimed: Claimed, outcome: Outcome, { at, durationMs }: Try): Promise<void> {
  const count = claimed.attempts + 1;
  const { httpStatus, error, response } = outcome;
  const worked = httpStatus !== null && httpStatus >= 200 && httpStatus < 300;
  const isGone = httpStatus === 410 || outcome === gone;
  const wait =
    worked || isGone ? null : waitBeforeNext(count - claimed.triesBefore, outcome.retryAfter, Math.random());
  const status = worked ? "delivered" : wait === null ? "failed" : "pending";
  // Somebody else has it by now: we were thought dead. What they do counts.
  const [held] = await tx.query(
    `update webhook_delivery set status = $3, attempts = $4, lease_until = null, due_at = $5, ended_at = $6
      where id = $1 and attempts = $2 and status = 'pending' returning 1`,
    [
      claimed.id,
      claimed.attempts,
      status,
      count,
      new Date(now().getTime() + (wait ?? 0)),
      wait === null ? now() : null,
    ],
  );
  if (!held) return;
  await tx.query(
    `insert into webhook_attempt (delivery_id, count, at, duration_ms, http_status, error, response)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [claimed.id, count, at, durationMs, httpStatus, error, response],
  );
  if (worked)
    await tx.query(
      `update webhook_endpoint set failing_since = null where id = $1 and failing_since is not null`,
      [claimed.endpointId],
    );
  else await noteFailure(tx, claimed.endpointId, httpStatus === 410, wait === null);
}

async function noteFailure(tx: Tx, endpointId: string, isGone: boolean, gaveUp: boolean): Promise<void> {
  const at = now();
  await tx.query(
    `update webhook_endpoint set failing_since = coalesce(failing_since, $2),
            off_reason = case when off_reason is not null then off_reason when $3 then 'gone'
                              when $5 and failing_since <= $4 then 'failing' end
      where id = $1`,
    [endpointId, at, isGone, new Date(at.getTime() - NOTHING_ARRIVED_MS), gaveUp],
  );
}
