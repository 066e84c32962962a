import type { AudienceFilter, BroadcastStatus } from "#lib/contract/broadcast.ts";
import type { NumberKind } from "#lib/contract/number.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { canTextFrom } from "#lib/contract/permissions.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";

/** A broadcast with what its texts need to know of its number and the organisation. */
export type BroadcastRow = {
  id: string;
  name: string;
  text: string;
  purpose: "marketing" | "service";
  numberId: string;
  listId: string | null;
  filter: AudienceFilter | null;
  optOutLine: string;
  status: BroadcastStatus;
  sendAt: Date | null;
  localAt: string | null;
  submittedByKind: "member" | "key" | null;
  submittedById: string | null;
  pacedUntil: Date | null;
  number: {
    address: string;
    kind: NumberKind;
    status: "active" | "paused" | "retired";
    defaultTeamId: string | null;
    smart: boolean;
    segmentsPerSecond: number | null;
  };
  organisation: string;
  locale: string;
};

const ROW = `
  select b.id, b.name, b.text, b.purpose, b.number_id as "numberId", b.list_id as "listId", b.filter,
         b.opt_out_line as "optOutLine", b.status, b.send_at as "sendAt", b.local_at as "localAt",
         b.submitted_by_kind as "submittedByKind", b.submitted_by_id as "submittedById", b.paced_until as "pacedUntil",
         json_build_object('address', n.address, 'kind', n.kind, 'status', n.status, 'defaultTeamId', n.default_team_id,
                           'smart', n.smart_encoding, 'segmentsPerSecond', n.segments_per_second) as number,
         o.name as organisation, o.locale
    from broadcast b join number n on n.id = b.number_id cross join (select name, locale from organisation limit 1) o
   where b.id = $1`;

/** A broadcast from a number that the actor may text from, unlocked. Others' are 404. */
export async function readBroadcast(tx: Tx, actor: Actor, id: string): Promise<BroadcastRow> {
  return ofActor(actor, await loadBroadcast(tx, id));
}

/** The same with its row locked: every change to a broadcast starts so. */
export async function lockBroadcast(tx: Tx, actor: Actor, id: string): Promise<BroadcastRow> {
  const [row] = isId(id) ? await tx.query<BroadcastRow>(`${ROW} for update of b`, [id]) : [];
  return ofActor(actor, row ?? null);
}

/** A broadcast by id, for the work that nobody asks for; null when it is gone. */
export async function loadBroadcast(tx: Tx, id: string): Promise<BroadcastRow | null> {
  const [row] = isId(id) ? await tx.query<BroadcastRow>(ROW, [id]) : [];
  return row ?? null;
}

/** The same with its row locked, if it stands so. */
export async function lockBroadcastIn(
  tx: Tx,
  id: string,
  status: BroadcastStatus,
): Promise<BroadcastRow | null> {
  const [row] = await tx.query<BroadcastRow>(`${ROW} and b.status = $2 for update of b`, [id, status]);
  return row ?? null;
}

function ofActor(actor: Actor, row: BroadcastRow | null): BroadcastRow {
  if (!row || !canTextFrom(actor, row.numberId)) throw notFound("broadcast");
  return row;
}
