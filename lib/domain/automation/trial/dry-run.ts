import { type Definition, definition as schema } from "#lib/contract/automation/definition.ts";
import { isClosedAt } from "#lib/contract/automation/opening-hours.ts";
import type { DryRun } from "#lib/contract/automation/trial.ts";
import type { OpeningHours } from "#lib/contract/opening-hours.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { newParams, visible } from "#lib/domain/inbox/visible.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { type LiveBook, makeBook } from "../live/live-book.ts";
import { requireManage } from "../manage/find-automation.ts";

const LOOKED_AT = 1_000;
/** How far back it looks for them, in messages of all kinds. */
const WITHIN = 20_000;
const SHOWN = 50;

type Text = {
  messageId: string;
  conversationId: string;
  numberId: string;
  keywordPrefix: string | null;
  text: string;
  at: Date;
  isFirst: boolean;
  hours: OpeningHours | null;
  timeZone: string;
};
type Hit = Pick<DryRun["items"][number], "by" | "keyword" | "typo">;

/** Which of the last 1,000 texts that one may see a draft would have begun at. Nothing is done. */
export async function dryRunAutomation(
  actor: Actor,
  id: string,
  given: Definition | undefined,
): Promise<DryRun> {
  requireManage(actor);
  const [row] = isId(id)
    ? await readOnly().query<{ name: string; draft: unknown }>(
        `select name, draft from automation where id = $1 and deleted_at is null`,
        [id],
      )
    : [];
  if (!row) throw notFound("automation");
  const definition = given ?? schema.parse(row.draft);
  const book = makeBook("dry-run", [
    { id, name: row.name, versionId: id, publishedAt: new Date(0), definition },
  ]);
  const texts = await lastTexts(actor, definition);
  const hits = texts.flatMap((text) => {
    const hit = hitOf(book, text);
    const { messageId, conversationId } = text;
    return hit ? [{ messageId, conversationId, text: text.text, ...hit }] : [];
  });
  return { looked: texts.length, matched: hits.length, items: hits.slice(0, SHOWN) };
}

function hitOf(
  book: LiveBook,
  { numberId, keywordPrefix, text, at, isFirst, hours, timeZone }: Text,
): Hit | null {
  const found = book.keywordsOn({ id: numberId, keywordPrefix }).find(text);
  if (found) return { by: "keyword", keyword: found.keyword, typo: found.typo };
  const closed = book.beginningsAt("outside-hours", numberId);
  const by = closed.some(({ trigger }) => isClosedAt(trigger.hours, { hours, timeZone }, at))
    ? "outside-hours"
    : isFirst && book.beginningsAt("first-text", numberId).length > 0
      ? "first-text"
      : book.beginningsAt("any-text", numberId).length > 0
        ? "any-text"
        : null;
  return by && { by, keyword: null, typo: false };
}

// Ids are in the order of time: the newest texts are at the end of the primary key.
function lastTexts(actor: Actor, { numberIds }: Definition): Promise<Text[]> {
  const params = newParams();
  const sight = visible(actor, params);
  return readOnly().query<Text>(
    `select m.id as "messageId", c.id as "conversationId", c.number_id as "numberId",
            n.keyword_prefix as "keywordPrefix", m.text, m.created_at as at, n.opening_hours as hours, o.time_zone as "timeZone",
            not exists (select 1 from message e where e.conversation_id = c.id and e.seq < m.seq and e.direction = 'in') as "isFirst"
       from (select id, conversation_id, seq, direction, kind, text, created_at from message order by id desc limit ${WITHIN}) m
       join conversation c on c.id = m.conversation_id
       join number n on n.id = c.number_id
       join address a on a.id = c.address_id and a.kind = 'phone'
       cross join (select time_zone from organisation limit 1) o
      where m.direction = 'in' and m.kind = 'text' and ${sight}
        and (${params.add(numberIds)}::uuid[] is null or c.number_id = any(${params.add(numberIds)}::uuid[]))
      order by m.id desc limit ${LOOKED_AT}`,
    params.values,
  );
}
