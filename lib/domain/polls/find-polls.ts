import type { Poll, PollQuery, Wall } from "#lib/contract/poll.ts";
import type { Page } from "#lib/contract/page.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { loadOrganisation } from "#lib/domain/team/load-organisation.ts";
import { allow } from "#lib/domain/team/refuse.ts";
import { now } from "#lib/platform/clock.ts";
import { decodeCursor, encodeCursor } from "#lib/platform/cursor.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { env } from "#lib/platform/env.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";

type Row = Pick<Poll, "id" | "automationId" | "stepId" | "question" | "rule" | "tally"> & {
  opensAt: Date | null;
  closesAt: Date | null;
  wallCode: string | null;
};

const rowsSql = `
  select p.id, p.automation_id as "automationId", p.step_id as "stepId", p.question, p.rule, p.opens_at as "opensAt",
         p.closes_at as "closesAt", p.wall_code as "wallCode",
         (select coalesce(json_agg(json_build_object('option', o.value, 'votes',
                   (select count(*) from vote v where v.poll_id = o.poll_id and v.option = o.value)) order by o.position), '[]')
            from poll_option o where o.poll_id = p.id) as tally
    from poll p`;

/** What is voted on and how it stands, the newest first; of one automation, or of all. */
export async function listPolls(actor: Actor, { automation, limit, cursor }: PollQuery): Promise<Page<Poll>> {
  requireResults(actor);
  const before = cursor === undefined ? null : decodeCursor(cursor, ["id"])[0];
  const rows = await readOnly().query<Row>(
    `${rowsSql} where ($1::uuid is null or p.automation_id = $1) and ($2::uuid is null or p.id < $2)
      order by p.id desc limit $3`,
    [automation ?? null, before, limit + 1],
  );
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { items: rows.slice(0, limit).map(present), nextCursor: last ? encodeCursor([last.id]) : null };
}

/** One poll and how it stands. */
export async function showPoll(actor: Actor, id: string): Promise<Poll> {
  requireResults(actor);
  const [row] = isId(id) ? await readOnly().query<Row>(`${rowsSql} where p.id = $1`, [id]) : [];
  if (!row) throw notFound("poll");
  return present(row);
}

/** What the public page of a poll shows; null: it has none (any more). Open to everyone. */
export async function findWall(code: string): Promise<Wall | null> {
  const [[row], organisation] = await Promise.all([
    readOnly().query<Row>(`${rowsSql} where p.wall_code = $1`, [code]),
    loadOrganisation(),
  ]);
  if (!row) return null;
  const { question, state, votes, tally } = present(row);
  return { organisation: organisation?.name ?? "", question, state, votes, tally };
}

/** The first line of each verb about results. */
export function requireResults(actor: Actor): void {
  allow(can(actor, "automation.manage"), "Only admins and leads see the results of votes.");
}

function present({ opensAt, closesAt, wallCode, ...row }: Row): Poll {
  return {
    ...row,
    opensAt: opensAt?.toISOString() ?? null,
    closesAt: closesAt?.toISOString() ?? null,
    state: stateOf(opensAt, closesAt),
    votes: row.tally.reduce((sum, { votes }) => sum + votes, 0),
    wallUrl: wallCode === null ? null : `${env().BASE_URL}/wall/${wallCode}`,
  };
}

function stateOf(opensAt: Date | null, closesAt: Date | null): Poll["state"] {
  if (opensAt !== null && now() < opensAt) return "not-yet";
  return closesAt !== null && now() >= closesAt ? "closed" : "open";
}
