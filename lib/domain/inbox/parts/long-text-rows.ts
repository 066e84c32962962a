import type { ParsedAddress } from "#lib/contract/phone.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";

/** What all parts of one text have in common. */
export type TextKey = {
  accountId: string;
  numberId: string;
  from: ParsedAddress;
  reference: string;
  total: number;
};

export type Part = { number: number; units: Buffer; sentAt: Date | null };

/** A long text while its row is locked: parts are added in memory and written once. */
export type HeldText = {
  id: string;
  key: TextKey;
  total: number;
  shown: number;
  lastPartAt: Date;
  supersededAt: Date | null;
  parts: Map<number, Buffer>;
  added: Part[];
  isNew: boolean;
};

type Row = Pick<HeldText, "id" | "shown" | "lastPartAt"> & { position: number };

const keySql = `unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::smallint[])`;
const keyColumns = `account_id, number_id, from_value, from_country, reference, total`;

/**
 * Locks the newest text of each reference, with its parts, making those that do not exist. New rows are made in sorted
 * order, so that two processes wait in line; a text that lost its place to a newer one meanwhile is left out.
 */
export async function holdTexts(
  tx: Tx,
  keys: ReadonlyMap<string, TextKey>,
  at: Date,
): Promise<Map<string, HeldText>> {
  const wanted = [...keys];
  const params = paramsOf(wanted.map(([, key]) => key));
  await tx.query(
    `insert into long_text (id, provider_account_id, number_id, from_value, from_country, reference, total, from_kind, last_part_at)
     select k.id, k.account_id, k.number_id, k.from_value, k.from_country, k.reference, k.total, k.from_kind, $9::timestamptz
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::smallint[], $7::text[], $8::uuid[])
         as k(${keyColumns}, from_kind, id)
      order by k.account_id, k.number_id, k.from_value, k.from_country, k.reference, k.total
     on conflict (number_id, from_value, from_country, reference, total, provider_account_id) where superseded_at is null
     do nothing`,
    [...params, wanted.map(([, key]) => key.from.kind), wanted.map(() => newId()), at],
  );
  const rows = await tx.query<Row>(
    `select l.id, l.shown, l.last_part_at as "lastPartAt", k.position::int - 1 as position
       from ${keySql} with ordinality as k(${keyColumns}, position)
       join long_text l on l.number_id = k.number_id and l.from_value = k.from_value and l.from_country = k.from_country
        and l.reference = k.reference and l.total = k.total and l.provider_account_id = k.account_id
        and l.superseded_at is null
      order by l.id for update of l`,
    params,
  );
  // Asked for only now that they are locked: another process may have added some while we waited.
  const parts = await partsOf(tx, rows);
  return new Map(
    rows.flatMap(({ position, ...row }): [string, HeldText][] => {
      const [name, key] = wanted[position] ?? [];
      if (name === undefined || !key) return [];
      const held = { key, total: key.total, supersededAt: null, added: [], isNew: false };
      return [[name, { ...row, ...held, parts: parts.get(row.id) ?? new Map<number, Buffer>() }]];
    }),
  );
}

async function partsOf(tx: Tx, texts: readonly { id: string }[]): Promise<Map<string, Map<number, Buffer>>> {
  const rows = await tx.query<{ id: string; number: number; units: Buffer }>(
    `select long_text_id as id, number, units from text_part where long_text_id = any($1::uuid[])`,
    [texts.map((text) => text.id)],
  );
  const parts = new Map(texts.map(({ id }) => [id, new Map<number, Buffer>()]));
  for (const { id, number, units } of rows) parts.get(id)?.set(number, units);
  return parts;
}

/** Writes held texts and the parts added to them. */
export async function saveTexts(tx: Tx, texts: readonly HeldText[]): Promise<void> {
  const changed = texts.filter((text) => text.added.length > 0 || text.supersededAt !== null);
  if (changed.length === 0) return;
  await updateTexts(
    tx,
    changed.filter((text) => !text.isNew),
  );
  await insertTexts(
    tx,
    changed.filter((text) => text.isNew),
  );
  const added = changed.flatMap(({ id, added }) => added.map((part) => ({ ...part, id })));
  await tx.query(
    `insert into text_part (long_text_id, number, units, sent_at)
     select * from unnest($1::uuid[], $2::smallint[], $3::bytea[], $4::timestamptz[])`,
    [
      added.map((part) => part.id),
      added.map((part) => part.number),
      added.map((part) => part.units),
      added.map((part) => part.sentAt),
    ],
  );
}

async function updateTexts(tx: Tx, texts: readonly HeldText[]): Promise<void> {
  if (texts.length === 0) return;
  await tx.query(
    `update long_text l set came = s.came, last_part_at = s.last_part_at, superseded_at = s.superseded_at
       from unnest($1::uuid[], $2::smallint[], $3::timestamptz[], $4::timestamptz[]) as s(id, came, last_part_at, superseded_at)
      where l.id = s.id`,
    stateParams(texts),
  );
}

// Those that lost their reference to a newer one were updated before, so that it is free.
async function insertTexts(tx: Tx, texts: readonly HeldText[]): Promise<void> {
  if (texts.length === 0) return;
  await tx.query(
    `insert into long_text (id, came, last_part_at, superseded_at, provider_account_id, number_id, from_value, from_country,
                            reference, total, from_kind)
     select * from unnest($1::uuid[], $2::smallint[], $3::timestamptz[], $4::timestamptz[], $5::uuid[], $6::uuid[],
                          $7::text[], $8::text[], $9::text[], $10::smallint[], $11::text[])`,
    [
      ...stateParams(texts),
      ...paramsOf(texts.map((text) => text.key)),
      texts.map((text) => text.key.from.kind),
    ],
  );
}

function stateParams(texts: readonly HeldText[]): unknown[] {
  return [
    texts.map((text) => text.id),
    texts.map((text) => text.parts.size),
    texts.map((text) => text.lastPartAt),
    texts.map((text) => text.supersededAt),
  ];
}

function paramsOf(keys: readonly TextKey[]): unknown[] {
  return [
    keys.map((key) => key.accountId),
    keys.map((key) => key.numberId),
    keys.map((key) => key.from.value),
    keys.map((key) => key.from.country),
    keys.map((key) => key.reference),
    keys.map((key) => key.total),
  ];
}
