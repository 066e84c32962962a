import type { KeywordUse } from "#lib/contract/automation/funnel.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { formatAddress } from "#lib/contract/phone.ts";
import { newParams, visible } from "#lib/domain/inbox/visible.ts";
import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { requireManage } from "./find-automation.ts";

const DAY_MS = 24 * 3_600_000;

/** How often each keyword began an automation within so many days, by our number; of conversations that one may see. */
export async function countKeywords(actor: Actor, days: number): Promise<KeywordUse[]> {
  requireManage(actor);
  const params = newParams();
  const since = params.add(new Date(now().getTime() - days * DAY_MS));
  const rows = await readOnly().query<KeywordUse>(
    `select r.automation_id as "automationId", b.name as automation, r.trigger ->> 'keyword' as keyword,
            n.address as number, count(*)::int as texts, count(distinct r.address_id)::int as people,
            count(*) filter (where (r.trigger ->> 'typo')::boolean)::int as typos
       from automation b
       join automation_run r on r.automation_id = b.id and r.started_at > ${since}
       join conversation c on c.id = r.conversation_id
       join number n on n.id = c.number_id
      where r.trigger ->> 'keyword' is not null and ${visible(actor, params)}
      group by r.automation_id, b.name, r.trigger ->> 'keyword', n.address
      order by texts desc, keyword, number limit 500`,
    params.values,
  );
  return rows.map((row) => ({ ...row, number: formatAddress(row.number) }));
}
