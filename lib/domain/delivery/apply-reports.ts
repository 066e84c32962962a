import type { DeliveryReason } from "#lib/contract/delivery-reason.ts";
import type { MessageStatus } from "#lib/contract/message.ts";
import type { ProviderReport } from "#lib/gateways/providers/provider.ts";
import { changeStatus, type Hold } from "./change-status.ts";
import { nextStatus, verdictOfReports } from "./next-status.ts";

type Reported = ProviderReport["status"];
type Told = {
  attempt: number;
  part: string | null;
  status: Reported;
  reason: DeliveryReason | null;
  code: string | null;
  segments: number | null;
};
type Standing = { status: MessageStatus; attemptCount: number; calling: boolean };

/**
 * Brings a text (its conversation locked) to where all its reports put it, in whatever order and number they came.
 * While its send call is running they only wait: how many parts it has is known when the call has returned.
 */
export async function applyReports(hold: Hold): Promise<void> {
  const standing = await readStanding(hold);
  if (!standing || standing.calling) return;
  const reports = await readReports(hold);
  const verdict = await verdictOf(hold, standing.attemptCount, reports);
  if (verdict === null) return;
  const status = nextStatus(standing.status, verdict);
  if (status === standing.status) return;
  const cause = reports.findLast((told) => told.status === verdict);
  await changeStatus(hold, {
    status,
    reason: cause?.reason,
    code: cause?.code,
    segments: reports.findLast((told) => told.segments !== null)?.segments,
  });
}

// An earlier attempt speaks only when it turns out to have arrived: its failure is why there is a later one.
async function verdictOf(hold: Hold, current: number, reports: readonly Told[]): Promise<Reported | null> {
  const verdicts = new Map<number, Reported | null>();
  for (const attempt of new Set(reports.map((told) => told.attempt))) {
    verdicts.set(attempt, await verdictOfAttempt(hold, reports, attempt));
  }
  return [...verdicts.values()].includes("delivered") ? "delivered" : (verdicts.get(current) ?? null);
}

async function verdictOfAttempt(hold: Hold, all: readonly Told[], attempt: number): Promise<Reported | null> {
  const reports = all.filter((told) => told.attempt === attempt);
  const handles = await hold.tx.query<{ id: string }>(
    `select provider_message_id as id from provider_message where message_id = $1 and attempt = $2`,
    [hold.messageId, attempt],
  );
  return verdictOfReports(
    handles.map(({ id }) => id),
    reports,
  );
}

async function readStanding({ tx, messageId }: Hold): Promise<Standing | null> {
  const [row] = await tx.query<Standing>(
    `select m.status, m.attempt_count as "attemptCount",
            m.status = 'sending' and exists (select from attempt a where a.message_id = m.id
              and a.count = m.attempt_count and a.ended_at is null) as calling
       from message m where m.id = $1 for update of m`,
    [messageId],
  );
  return row ?? null;
}

function readReports({ tx, messageId }: Hold): Promise<Told[]> {
  return tx.query<Told>(
    `select attempt, provider_message_id as part, status, reason, code, segments
       from delivery_report where message_id = $1 and attempt is not null order by received_at, id`,
    [messageId],
  );
}
