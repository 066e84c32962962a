import type { BroadcastEstimate, BroadcastPreview, NotTexted } from "#lib/contract/broadcast.ts";
import type { Page } from "#lib/contract/page.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { formatAddress } from "#lib/contract/phone.ts";
import { allow } from "#lib/domain/team/refuse.ts";
import { now } from "#lib/platform/clock.ts";
import { decodeCursor, encodeCursor } from "#lib/platform/cursor.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { approvalOf } from "./approval-rule.ts";
import { readBroadcast } from "./broadcast-row.ts";
import { pageAudience } from "./find-audience.ts";
import { loadPeople, type Person } from "./load-people.ts";
import { type Plan, startPlan } from "./plan-text.ts";

const AT_ONCE = 2_000;

/** What sending a broadcast now would come to: everyone's text is filled in, counted and given its time. */
export async function estimateBroadcast(actor: Actor, id: string): Promise<BroadcastEstimate> {
  allow(can(actor, "broadcast.manage"), "Only leads and admins estimate broadcasts.");
  const tx = readOnly();
  const broadcast = await readBroadcast(tx, actor, id);
  const { plan } = startPlan(broadcast, { at: now(), pacedUntil: null });
  const sum = { people: 0, segments: 0, held: 0, first: null as Date | null, last: null as Date | null };
  const suppressed = new Map<NotTexted, number>();
  for (let after: string | null = null; ;) {
    const ids: string[] = await pageAudience(tx, broadcast, { after, limit: AT_ONCE });
    for (const person of await loadPeople(tx, broadcast, ids)) {
      sum.people += 1;
      const one = plan(person);
      if ("suppressed" in one) {
        suppressed.set(one.suppressed, (suppressed.get(one.suppressed) ?? 0) + 1);
        continue;
      }
      const { segments, dueAt, isHeld } = one.planned;
      sum.segments += segments;
      if (isHeld) sum.held += 1;
      if (sum.first === null || dueAt < sum.first) sum.first = dueAt;
      if (sum.last === null || dueAt > sum.last) sum.last = dueAt;
    }
    if (ids.length < AT_ONCE) break;
    after = ids.at(-1) ?? null;
  }
  const rate = broadcast.number.segmentsPerSecond;
  return {
    people: sum.people,
    suppressed: [...suppressed.values()].reduce((all, count) => all + count, 0),
    suppressedBy: [...suppressed].map(([reason, count]) => ({ reason, count })),
    segments: sum.segments,
    held: sum.held,
    seconds: rate === null ? null : sum.segments / rate,
    firstAt: sum.first?.toISOString() ?? null,
    lastAt: sum.last?.toISOString() ?? null,
    needsApproval: await approvalOf(tx, sum.people),
  };
}

/** What the people of a broadcast would get, one by one, and when; who gets nothing, with why. */
export async function previewBroadcast(
  actor: Actor,
  id: string,
  query: { limit: number; cursor?: string | undefined },
): Promise<Page<BroadcastPreview>> {
  allow(can(actor, "broadcast.manage"), "Only leads and admins see what broadcasts say.");
  const tx = readOnly();
  const broadcast = await readBroadcast(tx, actor, id);
  const after = query.cursor === undefined ? null : decodeCursor(query.cursor, ["id"])[0];
  const ids = await pageAudience(tx, broadcast, { after, limit: query.limit + 1 });
  const shown = ids.slice(0, query.limit);
  const { plan } = startPlan(broadcast, { at: now(), pacedUntil: null });
  const people = await loadPeople(tx, broadcast, shown);
  const last = ids.length > query.limit ? shown.at(-1) : undefined;
  return {
    items: people.map((person) => present(person, plan(person))),
    nextCursor: last === undefined ? null : encodeCursor([last]),
  };
}

function present({ phone, name }: Person, plan: Plan): BroadcastPreview {
  const who = { addressText: formatAddress(phone), name };
  if ("suppressed" in plan)
    return { ...who, text: "", encoding: "GSM-7", segments: 0, dueAt: null, reason: plan.suppressed };
  const { text, encoding, segments, dueAt } = plan.planned;
  return { ...who, text, encoding, segments, dueAt: dueAt.toISOString(), reason: null };
}
