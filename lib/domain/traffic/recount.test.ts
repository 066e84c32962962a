import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Flow, LiveTraffic, NumberTraffic } from "#lib/contract/live-traffic.ts";
import { setClock } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { admin, createOutbox } from "#lib/testing/outbox.ts";
import { showTraffic } from "./show-traffic.ts";

type Outbox = Awaited<ReturnType<typeof createOutbox>>;

const AT = new Date("2026-11-20T12:00:20Z");
const before = (seconds: number) => new Date(AT.getTime() - seconds * 1_000);

let one: Outbox;
let other: Outbox;
let shown: LiveTraffic;
let putBack: () => void;

beforeAll(async () => {
  await createTestDatabase();
  putBack = setClock({ now: () => AT });
  one = await createOutbox({ segmentsPerSecond: 5 });
  other = await createOutbox();
  await fill(one, 3);
  await fill(other, 7);
  await readOnly().query(`update number set status = 'paused' where id = $1`, [other.numberId]);
  shown = await showTraffic(admin());
});
afterAll(() => putBack());

/** Texts in and out at every age up to two hours, on and beside the edges; calls that end otherwise; a queue. */
async function fill(outbox: Outbox, step: number): Promise<void> {
  const conversation = await outbox.openConversation();
  const ages = [0, 0.5, 59.9, 60, 61, 3_539, 3_540, 3_599.9, 3_600, 3_601];
  for (let age = 2; age < 7_200; age += 97 * step) ages.push(age);
  for (const [index, age] of ages.entries()) {
    await arrive(outbox, conversation, 1_000 + index, before(age));
    const outcome = (["accepted", "accepted", "refused", "unknown"] as const)[index % 4] ?? "accepted";
    // Due long before it went: a queue that drains is no text of the minute in which it was due.
    const id = await outbox.queue(conversation, {
      dueAt: before(age + 4_000),
      status: outcome === "accepted" ? (index % 8 === 0 ? "sent" : "delivered") : "failed",
    });
    const took = 0.05 * (1 + (index % 9));
    await call(outbox, id, { startedAt: before(age + took), endedAt: before(age), outcome });
  }
  await outbox.queue(conversation, { dueAt: before(30) });
  await outbox.queue(conversation, { dueAt: before(12) });
  await outbox.queue(conversation, { dueAt: before(-5) });
  await outbox.queue(conversation, { dueAt: before(90), lane: 1 });
}

async function arrive({ numberId }: Outbox, conversation: string, seq: number, at: Date): Promise<void> {
  await readOnly().query(
    `insert into message (id, number_id, conversation_id, seq, direction, kind, text, status, author_kind, created_at)
     values ($1, $2, $3, $4, 'in', 'text', 'Hei', 'received', 'contact', $5)`,
    [newId(), numberId, conversation, seq, at],
  );
}

type Call = { startedAt: Date; endedAt: Date; outcome: string };
async function call({ accountId }: Outbox, messageId: string, given: Call): Promise<void> {
  await readOnly().query(
    `insert into attempt (id, message_id, provider_account_id, count, started_at, ended_at, outcome)
     values ($1, $2, $3, 1, $4, $5, $6)`,
    [newId(), messageId, accountId, given.startedAt, given.endedAt, given.outcome],
  );
}

const trafficOf = ({ numberId }: Outbox): NumberTraffic => {
  const found = shown.numbers.find(({ number }) => number.id === numberId);
  if (!found) throw new Error("The number is missing");
  return found;
};

/** The raw moments, to be counted here and not by the database. */
async function momentsOf(sql: string, id: string): Promise<Date[]> {
  return (await readOnly().query<{ at: Date }>(sql, [id])).map(({ at }) => at);
}

/** An hour of the clock's minutes, the last of them still running at `at`. */
function flowAt(at: Date, moments: Date[]): Flow {
  const minutes = new Array<number>(60).fill(0);
  const minuteOf = (moment: Date) => Math.floor(moment.getTime() / 60_000);
  const past = moments.filter((moment) => moment <= at);
  for (const moment of past) {
    const place = 59 - (minuteOf(at) - minuteOf(moment));
    if (place >= 0) minutes[place] = (minutes[place] ?? 0) + 1;
  }
  const recent = past.filter((moment) => at.getTime() - moment.getTime() < 60_000);
  return { minutes, perSecond: recent.length / 60 };
}

const momentsOut = (numberId: string) =>
  momentsOf(
    `select ended_at as at from attempt where outcome = 'accepted'
        and message_id in (select id from message where number_id = $1)`,
    numberId,
  );

describe.each([
  ["a number with a rate", () => one],
  ["a paused number", () => other],
] as const)("of %s", (_, outbox) => {
  test("texts in are those that came in each minute", async () => {
    const moments = await momentsOf(
      `select created_at as at from message where number_id = $1 and direction = 'in'`,
      outbox().numberId,
    );
    expect(trafficOf(outbox()).in).toEqual(flowAt(AT, moments));
    expect(trafficOf(outbox()).in.minutes.filter((count) => count > 0).length).toBeGreaterThan(5);
  });

  test("texts out are those that a provider took, by when its call ended", async () => {
    const moments = await momentsOut(outbox().numberId);
    expect(trafficOf(outbox()).out).toEqual(flowAt(AT, moments));
    expect(trafficOf(outbox()).out.minutes.some((count) => count > 0)).toBe(true);
  });

  test("calls are counted and timed, and reports that are missing counted", async () => {
    const calls = await readOnly().query<Call & { status: string }>(
      `select started_at as "startedAt", ended_at as "endedAt", outcome, m.status
         from attempt a join message m on m.id = a.message_id where m.number_id = $1`,
      [outbox().numberId],
    );
    const recent = calls.filter(({ startedAt }) => startedAt.getTime() > AT.getTime() - 3_600_000);
    const count = (outcome: string) => recent.filter((one) => one.outcome === outcome).length;
    const took = recent
      .filter(({ outcome }) => outcome !== "unknown")
      .map(({ startedAt, endedAt }) => endedAt.getTime() - startedAt.getTime())
      .toSorted((a, b) => a - b);
    const account = shown.accounts.find(({ id }) => id === outbox().accountId);
    expect(account).toMatchObject({
      accepted: count("accepted"),
      refused: count("refused"),
      unknown: count("unknown"),
      reportsOutstanding: calls.filter(({ status }) => status === "sent").length,
    });
    expect(account?.medianMs).toBeCloseTo(between(took, 0.5), 3);
    expect(account?.p95Ms).toBeCloseTo(between(took, 0.95), 3);
  });

  test("what is due waits in its lane, since its oldest; what is not due yet does not", () => {
    expect(trafficOf(outbox()).queue).toEqual({
      people: { count: 2, oldestDueAt: before(30).toISOString() },
      bulk: { count: 1, oldestDueAt: before(90).toISOString() },
      held: outbox() === other,
    });
  });
});

/** The value below which this share lies, between its two neighbours. */
function between(sorted: number[], share: number): number {
  const place = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
}

test("an endpoint is behind by what it has not been told, since the oldest of that happened", async () => {
  const [on, off] = [newId(), newId()];
  for (const [id, reason] of [
    [on, null],
    [off, "by-hand"],
  ])
    await readOnly().query(
      `insert into webhook_endpoint (id, name, url, events, secret, off_reason, created_at)
       values ($1, $2, 'https://shop.example', '{}', 'sealed', $3, $4)`,
      [id, reason === null ? "Crm" : "Old", reason, AT],
    );
  for (const [status, age] of [
    ["pending", 40],
    ["pending", 70],
    ["delivered", 900],
  ] as const)
    await readOnly().query(
      `insert into webhook_delivery (endpoint_id, message_id, type, status, happened_at, due_at)
       values ($1, $2, 'message.received', $3, $4, $4)`,
      [on, newId(), status, before(age)],
    );
  const { webhooks } = await showTraffic(admin());
  expect(webhooks).toEqual([
    { id: on, name: "Crm", isOff: false, undelivered: 2, oldestHappenedAt: before(70).toISOString() },
    { id: off, name: "Old", isOff: true, undelivered: 0, oldestHappenedAt: null },
  ]);
});

test("what was counted before and what has moved since make the hour of a later look", async () => {
  const conversation = await one.openConversation();
  for (const forward of [40, 100, 130, 3_000]) {
    const at = before(-forward);
    const id = await one.queue(conversation, { status: "delivered", dueAt: AT });
    await call(one, id, { startedAt: before(-forward + 1), endedAt: at, outcome: "accepted" });
    const undo = setClock({ now: () => at });
    const later = await showTraffic(admin());
    undo();
    const number = later.numbers.find((found) => found.number.id === one.numberId);
    expect(number?.out).toEqual(flowAt(at, await momentsOut(one.numberId)));
  }
});
