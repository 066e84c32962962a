import type { Page } from "#lib/contract/page.ts";
import type {
  PrivacyRequest,
  PrivacyRequestInput,
  PrivacyRequestQuery,
  SettlePrivacyRequestInput,
} from "#lib/contract/privacy.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { formatAddress, parseAddress } from "#lib/contract/phone.ts";
import { newParams } from "#lib/domain/inbox/visible.ts";
import { recordChange } from "#lib/domain/team/record-change.ts";
import { allow, invalid, unlessTaken } from "#lib/domain/team/refuse.ts";
import { now } from "#lib/platform/clock.ts";
import { decodeCursor, encodeCursor } from "#lib/platform/cursor.ts";
import { inTransaction, readOnly, type Tx } from "#lib/platform/db/transaction.ts";
import { AppError, notFound } from "#lib/platform/errors.ts";
import { isId, newId } from "#lib/platform/ids.ts";

type Row = Omit<PrivacyRequest, "contact" | "askedAt" | "dueAt" | "settledAt"> & {
  contactId: string;
  name: string | null;
  address: string | null;
  askedAt: Date;
  dueAt: Date;
  settledAt: Date | null;
};

const ROWS = `
  select r.id, r.kind, r.contact_id as "contactId", k.name, r.source, r.asked_at as "askedAt", r.due_at as "dueAt",
         r.settled_at as "settledAt", r.outcome, r.note, coalesce(m.name, key.name) as "settledBy", k.hold_reason as "holdReason",
         (select a.value from contact_address ca join address a on a.id = ca.address_id
           where ca.contact_id = k.id and ca.held_until is null order by ca.held_from limit 1) as address
    from privacy_request r join contact k on k.id = r.contact_id
    left join member m on r.settled_by_kind = 'member' and m.id = r.settled_by_id
    left join api_key key on r.settled_by_kind = 'key' and key.id = r.settled_by_id`;

/** The wishes people had about their personal data, the one that is due first at the top. */
export async function listRequests(actor: Actor, query: PrivacyRequestQuery): Promise<Page<PrivacyRequest>> {
  allow(can(actor, "privacy.manage"), "Only admins see what people asked about their data.");
  const params = newParams();
  const where = [
    query.state === "all" ? "true" : `r.settled_at is ${query.state === "open" ? "null" : "not null"}`,
  ];
  if (query.cursor !== undefined) {
    const [dueAt, id] = decodeCursor(query.cursor, ["time", "id"]);
    where.push(`(r.due_at, r.id) > (${params.add(dueAt)}::timestamptz, ${params.add(id)}::uuid)`);
  }
  const rows = await readOnly().query<Row>(
    `${ROWS} where ${where.join(" and ")} order by r.due_at, r.id limit ${query.limit + 1}`,
    params.values,
  );
  const items = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? items.at(-1) : undefined;
  return {
    items: items.map(present),
    nextCursor: last ? encodeCursor([last.dueAt.toISOString(), last.id]) : null,
  };
}

/** Writes down somebody's wish; it is due a month after they had it (GDPR, article 12(3)). */
export async function addRequest(actor: Actor, input: PrivacyRequestInput): Promise<PrivacyRequest> {
  allow(can(actor, "privacy.manage"), "Only admins write down what people ask about their data.");
  const at = now();
  const askedAt = input.askedAt === undefined ? at : new Date(input.askedAt);
  if (askedAt > at) throw invalid("askedAt", "That is in the future.");
  const id = newId();
  await unlessTaken("address", "This wish of theirs is written down already.", () =>
    inTransaction(async (tx, afterCommit) => {
      const contactId = await contactOf(tx, input.address);
      await tx.query(
        `insert into privacy_request (id, kind, contact_id, source, asked_at, due_at)
         values ($1, $2, $3, $4, $5, $5::timestamptz + interval '1 month')`,
        [id, input.kind, contactId, input.source, askedAt],
      );
      const data = { requestId: id };
      await recordChange(tx, afterCommit, actor, {
        type: "privacy.requested",
        data,
        nouns: ["privacy-requests"],
      });
    }),
  );
  return show(id);
}

/** Ends a wish: it was done, or refused with why. Erasing the person ends their wish for it by itself. */
export async function settleRequest(
  actor: Actor,
  id: string,
  { outcome, note }: SettlePrivacyRequestInput,
): Promise<PrivacyRequest> {
  allow(can(actor, "privacy.manage"), "Only admins settle what people ask about their data.");
  if (outcome === "refused" && note === "") throw invalid("note", "Say why: the person has to be told.");
  await inTransaction(async (tx, afterCommit) => {
    const [row] = await tx.query<{ kind: string; settledAt: Date | null; erasedAt: Date | null }>(
      `select r.kind, r.settled_at as "settledAt", k.erased_at as "erasedAt"
         from privacy_request r join contact k on k.id = r.contact_id where r.id = $1 for update of r`,
      [isId(id) ? id : null],
    );
    if (!row) throw notFound("request");
    if (row.settledAt !== null) throw new AppError("conflict", "It is settled already.");
    if (row.kind === "erasure" && outcome === "done" && row.erasedAt === null)
      throw new AppError("conflict", "Erase the person first.");
    await tx.query(
      `update privacy_request set settled_at = $2, outcome = $3, note = $4, settled_by_kind = $5, settled_by_id = $6 where id = $1`,
      [id, now(), outcome, note, actor.kind, actor.id],
    );
    const data = { requestId: id, outcome };
    await recordChange(tx, afterCommit, actor, {
      type: "privacy.settled",
      data,
      nouns: ["privacy-requests"],
    });
  });
  return show(id);
}

/** Keeps all that is held of a contact, whatever anybody asks, until the hold is lifted (reason null). */
export async function setLegalHold(actor: Actor, contactId: string, reason: string | null): Promise<void> {
  allow(can(actor, "privacy.manage"), "Only admins set a legal hold.");
  await inTransaction(async (tx, afterCommit) => {
    const rows = await tx.query(`update contact set hold_reason = $2 where id = $1 returning id`, [
      isId(contactId) ? contactId : null,
      reason,
    ]);
    if (rows.length === 0) throw notFound("contact");
    // What was kept for the hold has come of age meanwhile: the next night looks from the beginning.
    if (reason === null) await tx.query(`update retention_rule set done_until = null`);
    const type = reason === null ? "contact.released" : "contact.held";
    await recordChange(tx, afterCommit, actor, { type, data: { contactId }, nouns: ["privacy-requests"] });
  });
}

async function contactOf(tx: Tx, given: string): Promise<string> {
  const [place] = await tx.query<{ country: string }>(
    `select default_country as country from organisation limit 1`,
  );
  const address = parseAddress(given, place?.country ?? "NO");
  const [found] = await tx.query<{ id: string }>(
    `select ca.contact_id as id from address a join contact_address ca on ca.address_id = a.id and ca.held_until is null
      where a.value = $1 and a.country = $2`,
    [address?.value ?? "", address?.country ?? ""],
  );
  if (!found) throw invalid("address", "We hold nothing of this number.");
  return found.id;
}

async function show(id: string): Promise<PrivacyRequest> {
  const [row] = await readOnly().query<Row>(`${ROWS} where r.id = $1`, [id]);
  if (!row) throw notFound("request");
  return present(row);
}

function present({ contactId, name, address, askedAt, dueAt, settledAt, ...row }: Row): PrivacyRequest {
  return {
    ...row,
    contact: { id: contactId, name, addressText: address === null ? "" : formatAddress(address) },
    askedAt: askedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    settledAt: settledAt?.toISOString() ?? null,
  };
}
