import type {
  Automation,
  AutomationVersion,
  AutomationWithDraft,
} from "#lib/contract/automation/automation.ts";
import { checkSteps } from "#lib/contract/automation/check-steps.ts";
import { definition } from "#lib/contract/automation/definition.ts";
import type { Page } from "#lib/contract/page.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { now } from "#lib/platform/clock.ts";
import { decodeCursor, encodeCursor } from "#lib/platform/cursor.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { checkRegistry } from "../live/check-registry.ts";
import { requireManage } from "./find-automation.ts";

type Row = Omit<Automation, "updatedAt" | "triggers" | "keywords"> & { updatedAt: Date; draft: unknown };
type Asked = { limit: number; cursor?: string | undefined };

const rowsSql = `
  select a.id, a.name, a.draft ->> 'description' as description, v.number as live, a.paused_at is not null as paused,
         v.draft_revision is distinct from a.draft_revision as changed, a.draft_revision as "draftRevision", a.draft,
         (select count(*)::int from (select 1 from automation_run r where r.automation_id = a.id and r.started_at > $1 limit 10000) n) as runs,
         (select count(*)::int from (select 1 from automation_run r where r.automation_id = a.id and r.ended_at is null limit 10000) n) as "underWay",
         a.updated_at as "updatedAt"
    from automation a left join automation_version v on v.id = a.live_version_id
   where a.deleted_at is null`;

/** All automations, the oldest first. */
export async function listAutomations(actor: Actor, { limit, cursor }: Asked): Promise<Page<Automation>> {
  requireManage(actor);
  const after = cursor === undefined ? null : decodeCursor(cursor, ["id"])[0];
  const rows = await readOnly().query<Row>(
    `${rowsSql} and ($2::uuid is null or a.id > $2) order by a.id limit $3`,
    [aWeekAgo(), after, limit + 1],
  );
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { items: rows.slice(0, limit).map(present), nextCursor: last ? encodeCursor([last.id]) : null };
}

/** One automation with its draft, and everything that is not right with that yet. */
export async function showAutomation(actor: Actor, id: string): Promise<AutomationWithDraft> {
  requireManage(actor);
  const tx = readOnly();
  const [row] = isId(id) ? await tx.query<Row>(`${rowsSql} and a.id = $2`, [aWeekAgo(), id]) : [];
  if (!row) throw notFound("automation");
  const draft = definition.parse(row.draft);
  const problems = [...checkSteps(draft), ...(await checkRegistry(tx, actor, id, draft))];
  return { ...present(row), draft, problems };
}

/** What was published of an automation, the newest first. */
export async function listVersions(
  actor: Actor,
  id: string,
  { limit, cursor }: Asked,
): Promise<Page<AutomationVersion>> {
  requireManage(actor);
  const before = cursor === undefined ? null : Number(decodeCursor(cursor, ["seq"])[0]);
  const rows = isId(id)
    ? await readOnly().query<Omit<AutomationVersion, "publishedAt"> & { publishedAt: Date }>(
        `select v.number, v.id = a.live_version_id as live, v.published_at as "publishedAt",
                coalesce(m.name, k.name) as "publishedBy", v.definition
           from automation_version v join automation a on a.id = v.automation_id
           left join member m on v.published_by_kind = 'member' and m.id = v.published_by_id
           left join api_key k on v.published_by_kind = 'key' and k.id = v.published_by_id
          where v.automation_id = $1 and a.deleted_at is null and ($2::int is null or v.number < $2)
          order by v.number desc limit $3`,
        [id, before, limit + 1],
      )
    : [];
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  const items = rows.slice(0, limit).map((row) => ({
    ...row,
    publishedAt: row.publishedAt.toISOString(),
    definition: definition.parse(row.definition),
  }));
  return { items, nextCursor: last ? encodeCursor([last.number]) : null };
}

function present({ draft, updatedAt, ...row }: Row): Automation {
  const { triggers } = definition.parse(draft);
  return {
    ...row,
    description: row.description ?? "",
    triggers: triggers.map(({ kind }) => kind),
    keywords: triggers.flatMap((one) => (one.kind === "keyword" ? one.words : [])),
    updatedAt: updatedAt.toISOString(),
  };
}

function aWeekAgo(): Date {
  return new Date(now().getTime() - 7 * 24 * 3_600_000);
}
