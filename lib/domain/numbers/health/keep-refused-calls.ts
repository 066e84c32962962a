import { inTransaction } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Refused } from "./note-refused-call.ts";
import { redactBody, redactQuery, redactSentence } from "./redact-call.ts";

/** Writes refused calls without what nobody may read, and forgets all but the newest of each account. */
export async function keepRefusedCalls(calls: readonly Refused[], perAccount: number): Promise<void> {
  if (calls.length === 0) return;
  const accountIds = [...new Set(calls.map(({ accountId }) => accountId))];
  await inTransaction(async (tx) => {
    await tx.query(
      `insert into refused_call (id, account_id, at, door, method, code, detail, query, body)
       select * from unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::text[],
                            $8::text[], $9::text[])`,
      [
        calls.map(() => newId()),
        calls.map((call) => call.accountId),
        calls.map((call) => call.at),
        calls.map((call) => call.door),
        calls.map((call) => call.method.slice(0, 10)),
        calls.map((call) => call.code),
        calls.map((call) => redactSentence(call.detail)),
        calls.map((call) => redactQuery(call.url)),
        calls.map((call) => redactBody(call.body)),
      ],
    );
    await tx.query(
      `delete from refused_call r using unnest($1::uuid[]) as a(id)
        where r.account_id = a.id
          and r.id < (select id from refused_call where account_id = a.id order by id desc offset $2 limit 1)`,
      [accountIds, perAccount - 1],
    );
  });
}
