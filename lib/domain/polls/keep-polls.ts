import type { Step } from "#lib/contract/automation/step.ts";
import type { VoteStep } from "#lib/contract/automation/vote-step.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";

/** Keeps what an automation's votes are about as it is published. Votes that were cast, and what they were for, stay. */
export async function keepPolls(
  tx: Tx,
  automationId: string,
  steps: readonly Step[],
  at: Date,
): Promise<void> {
  for (const step of steps) if (step.kind === "vote") await keepPoll(tx, automationId, step, at);
}

/** Keeps one poll and its options; its id. */
export async function keepPoll(tx: Tx, automationId: string, step: VoteStep, at: Date): Promise<string> {
  const [poll] = await tx.query<{ id: string }>(
    `insert into poll (id, automation_id, step_id, question, rule, opens_at, closes_at, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (automation_id, step_id) do update set question = excluded.question, rule = excluded.rule,
       opens_at = excluded.opens_at, closes_at = excluded.closes_at returning id`,
    [newId(), automationId, step.id, step.question, step.rule, step.opensAt, step.closesAt, at],
  );
  if (!poll) throw new Error("A poll was not kept");
  const values = step.options.map(({ value }) => value);
  await tx.query(
    `insert into poll_option (poll_id, value, position)
     select $1, o.value, o.position from unnest($2::text[]) with ordinality as o(value, position)
     on conflict (poll_id, value) do update set position = excluded.position`,
    [poll.id, values],
  );
  await tx.query(
    `delete from poll_option o where o.poll_id = $1 and not o.value = any($2::text[])
        and not exists (select from vote v where v.poll_id = o.poll_id and v.option = o.value)`,
    [poll.id, values],
  );
  return poll.id;
}

/** Puts an option behind those that a poll has. */
export async function addOption(tx: Tx, pollId: string, value: string): Promise<void> {
  await tx.query(
    `insert into poll_option (poll_id, value, position)
     select $1, $2, coalesce(max(position), 0) + 1 from poll_option where poll_id = $1 on conflict do nothing`,
    [pollId, value],
  );
}
