import { type Actor, can } from "#lib/contract/permissions.ts";
import type { Retention, RetentionRule } from "#lib/contract/privacy.ts";
import { recordChange } from "#lib/domain/team/record-change.ts";
import { allow } from "#lib/domain/team/refuse.ts";
import { inTransaction, readOnly } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import { planNextRun } from "./plan-next-run.ts";

type RunRow = Omit<Retention["runs"][number], "startedAt" | "endedAt"> & {
  startedAt: Date;
  endedAt: Date | null;
};

/** How long what is kept, and what the last thirty nights emptied; for admins. */
export async function showRetention(actor: Actor): Promise<Retention> {
  allow(can(actor, "privacy.manage"), "Only admins see this.");
  const [rules, runs] = await Promise.all([
    readOnly().query<RetentionRule>(
      `select number_id as "numberId", kind, days from retention_rule order by number_id nulls first, kind desc`,
    ),
    readOnly().query<RunRow>(
      `select id, started_at as "startedAt", ended_at as "endedAt", texts, files, held
         from retention_run order by id desc limit 30`,
    ),
  ]);
  return {
    rules,
    runs: runs.map((run) => ({
      ...run,
      startedAt: run.startedAt.toISOString(),
      endedAt: run.endedAt?.toISOString() ?? null,
    })),
  };
}

/** Makes these the rules, from the next night on. What was emptied by the old ones stays so. */
export async function setRetention(actor: Actor, rules: readonly RetentionRule[]): Promise<Retention> {
  allow(can(actor, "privacy.manage"), "Only admins change how long texts are kept.");
  await inTransaction(async (tx, afterCommit) => {
    const numberIds = [...new Set(rules.flatMap(({ numberId }) => numberId ?? []))];
    const known = await tx.query(`select from number where id = any($1::uuid[])`, [numberIds]);
    if (known.length < numberIds.length) throw new AppError("invalid", "There is no such number.");
    await tx.query(`lock table retention_rule in exclusive mode`);
    await tx.query(`delete from retention_rule`);
    await tx.query(
      `insert into retention_rule (id, number_id, kind, days)
       select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::int[])`,
      [
        rules.map(() => newId()),
        rules.map(({ numberId }) => numberId),
        rules.map(({ kind }) => kind),
        rules.map(({ days }) => days),
      ],
    );
    await planNextRun(tx);
    await recordChange(tx, afterCommit, actor, {
      type: "organisation.changed",
      data: {
        retention: rules.map(({ numberId, kind, days }) => `${numberId ?? "all"} ${kind} ${days}`).join(", "),
      },
      nouns: [],
    });
  });
  return showRetention(actor);
}
