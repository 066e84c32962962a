import { newId } from "#lib/platform/ids.ts";
import { inStore } from "./store.ts";

/** A delivery report that the simulator still has to bring to its customer's webhook. */
export type OwedReport = {
  id: string;
  textId: string;
  reference: string | null;
  status: string;
  /** The path that the send call named for reports. */
  webhook: string | null;
  tries: number;
};

const columns = `id, text_id as "textId", reference, status, webhook, tries`;

/** Writes down a report that is due in `inMs`; it is owed until the webhook has answered 2xx. */
export async function oweReport(
  report: Omit<OwedReport, "id" | "tries"> & { inMs: number },
): Promise<OwedReport> {
  const [row] = await inStore<OwedReport>(
    `insert into simulator_report (id, text_id, reference, status, webhook, due_at)
     values ($1, $2, $3, $4, $5, clock_timestamp() + $6 * interval '1 millisecond') returning ${columns}`,
    [newId(), report.textId, report.reference, report.status, report.webhook, report.inMs],
  );
  if (!row) throw new Error("The simulator's ledger took no report");
  return row;
}

/** Takes the reports that are due, each for one try: the next try is set before this one, so that a crash repeats it. */
export function takeDueReports(most: number): Promise<OwedReport[]> {
  return inStore<OwedReport>(
    `update simulator_report set tries = tries + 1,
            due_at = clock_timestamp() + least(30, power(2, least(tries, 8))) * interval '1 second'
      where id in (select id from simulator_report where done_at is null and due_at <= clock_timestamp()
                    order by due_at limit $1 for update skip locked)
      returning ${columns}`,
    [most],
  );
}

/** The webhook took it. */
export async function settleReport(id: string): Promise<void> {
  await inStore(`update simulator_report set done_at = clock_timestamp() where id = $1`, [id]);
}

/** Milliseconds until the next report is due; null when none is owed. */
export async function nextReportInMs(): Promise<number | null> {
  const [row] = await inStore<{ ms: number | null }>(
    `select extract(epoch from min(due_at) - clock_timestamp())::float8 * 1000 as ms
       from simulator_report where done_at is null`,
  );
  return row?.ms ?? null;
}
