import { beforeAll, describe, expect, test } from "vitest";
import { addMember } from "#lib/testing/business.ts";
import { deskOf } from "#lib/testing/api.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { createOutbox } from "#lib/testing/outbox.ts";
import type { AccountHealth, NumberHealth, Outcomes } from "#lib/contract/health.ts";
import type { NumberOverview } from "#lib/contract/number-overview.ts";
import type { Page } from "#lib/contract/page.ts";
import { setClock } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";

const AT = new Date("2026-11-20T12:00:00Z");
const HOUR = 3_600_000;
const before = (hours: number) => new Date(AT.getTime() - hours * HOUR);
const MOVED_AT = before(30);

let call: Awaited<ReturnType<typeof deskOf>>["call"];
let one: Awaited<ReturnType<typeof createOutbox>>;
let other: Awaited<ReturnType<typeof createOutbox>>;

const statuses: [string, string | null][] = [
  ["delivered", null],
  ["delivered", null],
  ["delivered", null],
  ["undelivered", "unreachable"],
  ["failed", "credentials-rejected"],
  ["failed", null],
  ["expired", "expired"],
  ["unknown", "outcome-unknown"],
  ["sent", null],
  ["sent", "no-report"],
  ["queued", null],
  ["scheduled", null],
  ["cancelled", null],
  ["suppressed", "opted-out"],
];

beforeAll(async () => {
  await createTestDatabase();
  setClock({ now: () => AT });
  call = (await deskOf(await addMember({ role: "admin" }))).call;
  one = await createOutbox();
  other = await createOutbox();
  // The second number moved from the first account to its own 30 hours ago.
  await readOnly().query(`update number_route set held_from = $1 where number_id = $2`, [
    before(900),
    one.numberId,
  ]);
  await readOnly().query(`update number_route set held_from = $1 where number_id = $2`, [
    MOVED_AT,
    other.numberId,
  ]);
  await readOnly().query(
    `insert into number_route (id, number_id, provider_account_id, held_from, held_until) values ($1, $2, $3, $4, $5)`,
    [newId(), other.numberId, one.accountId, before(900), MOVED_AT],
  );
  for (const { numberId, openConversation } of [one, other]) await fill(numberId, await openConversation());
});

/** Texts of every status, in and out, at every age up to nine days and just in the future; notes between them. */
async function fill(numberId: string, conversation: string): Promise<void> {
  const ages = [-0.2, 0, 0.1, 0.4, 0.6, 5, 11.9, 23.99, 24, 24.01, 29, 31, 100, 167.9, 168, 168.1, 220];
  const rows = ages.flatMap((age, at) =>
    statuses.flatMap(([status, reason], index) => {
      const copies = 1 + ((at * 7 + index * 3) % 4);
      return Array.from({ length: copies }, () => ({ age, status, reason, direction: "out", kind: "text" }));
    }),
  );
  const others = ages.flatMap((age) => [
    { age, status: "received", reason: null, direction: "in", kind: "text" },
    { age, status: "recorded", reason: null, direction: "out", kind: "note" },
  ]);
  const all = [...rows, ...others];
  await readOnly().query(
    `insert into message (id, number_id, conversation_id, seq, direction, kind, text, status, status_reason, author_kind,
                          created_at, due_at)
     select id, $2, $3, seq, direction, kind, 'x', status, reason, 'system', at, case when direction = 'out' then at end
       from unnest($1::uuid[], $4::int[], $5::text[], $6::text[], $7::text[], $8::text[], $9::timestamptz[])
         as t(id, seq, direction, kind, status, reason, at)`,
    [
      all.map(() => newId()),
      numberId,
      conversation,
      all.map((_, seq) => seq + 1),
      all.map(({ direction }) => direction),
      all.map(({ kind }) => kind),
      all.map(({ status }) => status),
      all.map(({ reason }) => reason),
      all.map(({ age }) => before(age)),
    ],
  );
  for (const [status, code, hours] of [
    ["accepted", null, 1],
    ["accepted", "x", 2],
    ["refused", "401", 3],
    ["refused", "401", 30],
    ["unknown", "time-out", 4],
    [null, null, 0.1],
  ] as const)
    await readOnly().query(
      `insert into attempt (id, message_id, provider_account_id, count, started_at, outcome, code, detail)
       select $1, id, $2, 1, $3, $4::text, $5, case when $4 = 'refused' then 'credentials-rejected' end
         from message m where number_id = $6 and not exists (select from attempt where message_id = m.id) limit 1`,
      [
        newId(),
        numberId === one.numberId ? one.accountId : other.accountId,
        before(hours),
        status,
        code,
        numberId,
      ],
    );
  await readOnly().query(
    `insert into delivery_report (id, provider_account_id, status, raw, message_id, number_id, received_at)
     select gen_random_uuid(), $1, 'delivered', '{}', m.id, c.number_id, $2
       from message m join conversation c on c.id = m.conversation_id where m.number_id = $3 limit 1`,
    [one.accountId, before(numberId === one.numberId ? 3 : 2), numberId],
  );
}

type Raw = {
  numberId: string;
  direction: string;
  kind: string;
  status: string;
  reason: string | null;
  createdAt: Date;
  dueAt: Date | null;
};

/** Every row there is, its number found by its conversation: what all figures are held against. */
function everyText(): Promise<Raw[]> {
  return readOnly().query<Raw>(
    `select c.number_id as "numberId", m.direction, m.kind, m.status, m.status_reason as reason,
            m.created_at as "createdAt", m.due_at as "dueAt"
       from message m join conversation c on c.id = m.conversation_id`,
  );
}

const within = (at: Date | null, hours: number) => at !== null && at > before(hours) && at <= AT;
const outOf = (texts: Raw[], hours: number) =>
  texts.filter((text) => text.direction === "out" && text.kind === "text" && within(text.dueAt, hours));

function outcomesOf(texts: Raw[], hours: number): Outcomes {
  const due = outOf(texts, hours);
  const count = (fits: (text: Raw) => boolean) => due.filter(fits).length;
  const delivered = count(({ status }) => status === "delivered");
  const failed = count(({ status }) => /^(undelivered|failed|expired)$/.test(status));
  const waiting = count(({ status, reason }) => status === "sent" && !reason);
  const unknown = count(
    ({ status, reason }) => status === "unknown" || (status === "sent" && reason !== null),
  );
  return { delivered, failed, waiting, unknown, rate: delivered / (delivered + failed) };
}

function failuresOf(texts: Raw[]) {
  const failed = (hours: number) =>
    outOf(texts, hours).filter(({ status }) => /^(undelivered|failed|expired)$/.test(status));
  const reasons = new Set(failed(168).map(({ reason }) => reason));
  const of = (reason: string | null, hours: number) =>
    failed(hours).filter((text) => text.reason === reason).length;
  return [...reasons].map((reason) => ({ reason, day: of(reason, 24), week: of(reason, 168) }));
}

const ordered = (failures: { reason: string | null }[]) =>
  failures.toSorted((a, b) => String(a.reason).localeCompare(String(b.reason)));

describe("the figures of a number are those of its rows", () => {
  test.each(["one", "other"])("%s", async (name) => {
    const { numberId } = name === "one" ? one : other;
    const texts = (await everyText()).filter((text) => text.numberId === numberId);
    const { body } = await call<NumberHealth>("GET", `/numbers/${numberId}/health`);
    expect(body.day).toEqual(outcomesOf(texts, 24));
    expect(body.week).toEqual(outcomesOf(texts, 168));
    expect(ordered(body.failures)).toEqual(ordered(failuresOf(texts)));
    const queued = texts.filter(
      ({ status, dueAt }) => /^(queued|scheduled)$/.test(status) && dueAt !== null && dueAt <= AT,
    );
    const oldest = queued.map(({ dueAt }) => dueAt?.getTime() ?? 0).toSorted((a, b) => a - b)[0];
    expect(body.queue).toEqual({ count: queued.length, oldestDueAt: new Date(oldest ?? 0).toISOString() });
    const newest = texts
      .filter(({ direction }) => direction === "in")
      .map(({ createdAt }) => createdAt.getTime());
    expect(body.lastInboundAt).toBe(new Date(Math.max(...newest)).toISOString());
    expect(body.lastReportAt).toBe(before(name === "one" ? 3 : 2).toISOString());
  });

  test("and the list says the same as each number's page, in its order", async () => {
    const { body } = await call<Page<NumberOverview>>("GET", "/numbers/overview");
    for (const { id, day, queue, traffic, alerts, lastInboundAt, lastReportAt } of body.items) {
      const { body: page } = await call<NumberHealth>("GET", `/numbers/${id}/health`);
      expect(page).toMatchObject({ day, queue, traffic, alerts, lastInboundAt, lastReportAt });
    }
    expect(body.items.map(({ id }) => id)).toEqual([one.numberId, other.numberId]);
  });

  test("its traffic, half hour by half hour", async () => {
    const texts = (await everyText()).filter(({ numberId }) => numberId === one.numberId);
    const { body } = await call<NumberHealth>("GET", `/numbers/${one.numberId}/health`);
    const steps = Array.from(
      { length: 48 },
      (_, at) => [before(24 - at / 2), before(23.5 - at / 2)] as const,
    );
    const inStep = (
      time: Date | null,
      [from, to]: readonly [Date, Date],
      isFirst: boolean,
      isLast: boolean,
    ) => time !== null && (isFirst ? time > from : time >= from) && (isLast ? time <= to : time < to);
    const count = (step: readonly [Date, Date], at: number, timeOf: (text: Raw) => Date | null) =>
      texts.filter((text) => inStep(timeOf(text), step, at === 0, at === 47)).length;
    const isIn = ({ direction }: Raw) => direction === "in";
    const isTaken = ({ status }: Raw) => /^(sent|delivered|undelivered|unknown)$/.test(status);
    expect(body.traffic.in).toEqual(
      steps.map((step, at) => count(step, at, (text) => (isIn(text) ? text.createdAt : null))),
    );
    expect(body.traffic.out).toEqual(
      steps.map((step, at) => count(step, at, (text) => (isTaken(text) ? text.dueAt : null))),
    );
    expect(body.traffic.out.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(20);
  });
});

describe("the figures of an account are those of its numbers while it carried them, and of its calls", () => {
  test.each(["one", "other"])("%s", async (name) => {
    const { accountId } = name === "one" ? one : other;
    const carried = ({ numberId, dueAt }: Raw) => {
      if (numberId === one.numberId) return name === "one";
      return dueAt !== null && (name === "one" ? dueAt < MOVED_AT : dueAt >= MOVED_AT);
    };
    const texts = (await everyText()).filter(carried);
    const { body } = await call<AccountHealth>("GET", `/provider-accounts/${accountId}/health`);
    expect(body.day).toEqual(outcomesOf(texts, 24));
    expect(body.week).toEqual(outcomesOf(texts, 168));
    expect(ordered(body.failures)).toEqual(ordered(failuresOf(texts)));
    expect(body.calls).toEqual({
      accepted: 2,
      refused: 1,
      unknown: 1,
      reasons: expect.arrayContaining([
        { reason: "credentials-rejected", code: "401", count: 1 },
        { reason: "outcome-unknown", code: "time-out", count: 1 },
      ]),
    });
    expect(body.lastReportAt).toBe(name === "one" ? before(2).toISOString() : null);
    expect(body.numbers.map(({ number }) => number.id)).toEqual([
      name === "one" ? one.numberId : other.numberId,
    ]);
  });
});
