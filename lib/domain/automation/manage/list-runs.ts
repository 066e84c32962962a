import type { Run, RunQuery, RunStep, RunWithSteps } from "#lib/contract/automation/run.ts";
import type { Page } from "#lib/contract/page.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { formatAddress, parseAddress } from "#lib/contract/phone.ts";
import { findConversation } from "#lib/domain/inbox/find-conversation.ts";
import { directory } from "#lib/domain/numbers/directory.ts";
import { newParams, type Params, visible } from "#lib/domain/inbox/visible.ts";
import { decodeCursor, encodeCursor } from "#lib/platform/cursor.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { requireManage } from "./find-automation.ts";

type Row = Omit<Run, "startedAt" | "endedAt" | "contact"> & {
  contact: string | null;
  startedAt: Date;
  endedAt: Date | null;
  address: string;
  variables: Record<string, string>;
};

const rowsSql = `
  select r.id, r.automation_id as "automationId", b.name as automation, v.number as version,
         r.conversation_id as "conversationId", p.name as contact, a.value as address, r.trigger, r.status,
         r.step_id as "stepId", r.variables, r.started_at as "startedAt", r.ended_at as "endedAt", r.end_reason as "endReason"
    from automation_run r
    join automation b on b.id = r.automation_id
    join automation_version v on v.id = r.version_id
    join conversation c on c.id = r.conversation_id
    join address a on a.id = r.address_id
    left join contact_address h on h.address_id = a.id and h.held_until is null
    left join contact p on p.id = h.contact_id`;

/** Runs of an automation, of a phone number or in a conversation, the newest first: those whose conversations one may see. */
export async function listRuns(actor: Actor, query: RunQuery): Promise<Page<Run>> {
  requireManage(actor);
  const params = newParams();
  const { defaultCountry } = (await directory()).organisation;
  const filters = [visible(actor, params), ...filtersOf(query, defaultCountry, params)];
  const rows = await readOnly().query<Row>(
    `${rowsSql} where ${filters.join(" and ")} order by r.started_at desc, r.id desc limit ${params.add(query.limit + 1)}`,
    params.values,
  );
  const last = rows.length > query.limit ? rows[query.limit - 1] : undefined;
  const nextCursor = last ? encodeCursor([last.startedAt.toISOString(), last.id]) : null;
  return { items: rows.slice(0, query.limit).map(present), nextCursor };
}

/** One run with everything it did, step by step. */
export async function showRun(actor: Actor, id: string): Promise<RunWithSteps> {
  requireManage(actor);
  const params = newParams();
  const sight = visible(actor, params);
  const [run] = isId(id) ? await withSteps(`r.id = ${params.add(id)} and ${sight}`, params.values) : [];
  if (!run) throw notFound("run");
  return run;
}

/** Why a text did what it did, or why it was sent: the runs that it began, answered, or was sent by. */
export async function explainMessage(actor: Actor, messageId: string): Promise<RunWithSteps[]> {
  const [message] = isId(messageId)
    ? await readOnly().query<{ conversationId: string }>(
        `select conversation_id as "conversationId" from message where id = $1`,
        [messageId],
      )
    : [];
  if (!message) throw notFound("message");
  await findConversation(readOnly(), actor, message.conversationId, "conversation.read");
  return withSteps(
    `r.id in (select id from automation_run where cause = $1
              union select run_id from automation_run_step where message_id = $2)`,
    [`text:${messageId}`, messageId],
  );
}

async function withSteps(condition: string, values: readonly unknown[]): Promise<RunWithSteps[]> {
  const rows = await readOnly().query<Row>(
    `${rowsSql} where ${condition} order by r.started_at limit 10`,
    values,
  );
  const steps = await readOnly().query<Omit<RunStep, "at"> & { runId: string; at: Date }>(
    `select run_id as "runId", position, step_id as "stepId", kind, outcome, detail, message_id as "messageId", at
       from automation_run_step where run_id = any($1::uuid[]) order by run_id, position`,
    [rows.map(({ id }) => id)],
  );
  return rows.map((row) => ({
    ...present(row),
    variables: row.variables,
    steps: steps
      .filter(({ runId }) => runId === row.id)
      .map(({ runId: _, at, ...step }) => ({ ...step, at: at.toISOString() })),
  }));
}

function filtersOf(query: RunQuery, country: string, params: Params): string[] {
  const filters: string[] = [];
  if (query.automation) filters.push(`r.automation_id = ${params.add(query.automation)}::uuid`);
  if (query.conversation) filters.push(`r.conversation_id = ${params.add(query.conversation)}::uuid`);
  if (query.address !== undefined) {
    const spelled = parseAddress(query.address, country)?.value ?? query.address;
    filters.push(`r.address_id in (select id from address where value = ${params.add(spelled)})`);
  }
  if (query.cursor !== undefined) {
    const [at, id] = decodeCursor(query.cursor, ["time", "id"]);
    filters.push(`(r.started_at, r.id) < (${params.add(at)}::timestamptz, ${params.add(id)}::uuid)`);
  }
  return filters;
}

function present({ startedAt, endedAt, address, variables: _, ...row }: Row): Run {
  return {
    ...row,
    contact: row.contact ?? formatAddress(address),
    startedAt: startedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  };
}
