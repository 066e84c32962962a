import { addJobs } from "#lib/gateways/jobs/add-jobs.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import type { MessageRow } from "./message-row.ts";

/** Writes messages of locked conversations, many in one statement, and has the media that came with them fetched. */
export async function insertMessages(tx: Tx, rows: readonly MessageRow[]): Promise<void> {
  if (rows.length === 0) return;
  await Promise.all([insertRows(tx, rows), insertMedia(tx, rows), noteMissingParts(tx, rows)]);
}

async function insertRows(tx: Tx, rows: readonly MessageRow[]): Promise<void> {
  await tx.query(
    `insert into message (id, conversation_id, seq, direction, kind, purpose, text, activity, status, encoding, segments,
                          author_kind, author_id, client_id, created_at, sent_at, lane, answers_consent, due_at, give_up_at, after_opt_out,
                          number_id)
     select * from unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::text[], $6::text[], $7::text[], $8::jsonb[],
                          $9::text[], $10::text[], $11::int[], $12::text[], $13::uuid[], $14::text[], $15::timestamptz[],
                          $16::timestamptz[], $17::smallint[], $18::bool[], $19::timestamptz[], $20::timestamptz[],
                          $21::bool[], $22::uuid[])`,
    [
      rows.map((row) => row.id),
      rows.map((row) => row.conversationId),
      rows.map((row) => row.seq),
      rows.map((row) => row.direction),
      rows.map((row) => row.kind),
      rows.map((row) => row.purpose),
      rows.map((row) => row.text),
      rows.map((row) => (row.activity ? JSON.stringify(row.activity) : null)),
      rows.map((row) => row.status),
      rows.map((row) => row.encoding),
      rows.map((row) => row.segments),
      rows.map((row) => row.authorKind),
      rows.map((row) => row.authorId),
      rows.map((row) => row.clientId),
      rows.map((row) => row.createdAt),
      rows.map((row) => row.sentAt),
      rows.map((row) => row.lane),
      rows.map((row) => row.answersConsent),
      rows.map((row) => row.dueAt),
      rows.map((row) => row.giveUpAt),
      rows.map((row) => row.afterOptOut),
      rows.map((row) => row.numberId),
    ],
  );
}

// Few texts miss a part: they are noted in a statement of their own, so that all others cost nothing more.
async function noteMissingParts(tx: Tx, rows: readonly MessageRow[]): Promise<void> {
  const gapped = rows.filter((row) => row.parts !== null);
  if (gapped.length === 0) return;
  await tx.query(
    `update message m set parts = k.parts from unnest($1::uuid[], $2::jsonb[]) as k(id, parts) where m.id = k.id`,
    [gapped.map((row) => row.id), gapped.map((row) => JSON.stringify(row.parts))],
  );
}

async function insertMedia(tx: Tx, rows: readonly MessageRow[]): Promise<void> {
  const listed = rows.flatMap((row) =>
    row.media.flatMap(({ media, source }, position) =>
      source === undefined ? [] : [{ id: media.id, messageId: row.id, source, position }],
    ),
  );
  if (listed.length === 0) return;
  // Both sent at once: what intake writes travels together with its commit.
  await Promise.all([
    tx.query(
      `insert into media (id, message_id, position, url, provider_account_id)
       select * from unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::text[], $5::uuid[])`,
      [
        listed.map((item) => item.id),
        listed.map((item) => item.messageId),
        listed.map((item) => item.position),
        listed.map((item) => item.source.url),
        listed.map((item) => item.source.accountId),
      ],
    ),
    addJobs(
      tx,
      "media.fetch",
      listed.map(({ id }) => ({ payload: { mediaId: id }, key: `media.fetch ${id}` })),
    ),
  ]);
}
