import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";

/** An SMSC brings what was not answered again soon after the next bind; later, the same words are another text. */
const DOUBT = "1 hour";

/**
 * The id under which a text is stored whose provider gave it none. A text that an earlier connection left in doubt and
 * that comes again gets the id it had, so that it is stored once whoever heard it first; any other gets a new one.
 */
export async function nameText(
  accountId: string,
  connectionId: string,
  fingerprint: string,
): Promise<string> {
  const [named] = await readOnly().query<{ id: string }>(
    `with again as (
       update text_in_doubt set connection_id = $2
        where id = (select id from text_in_doubt
                     where account_id = $1 and fingerprint = $3 and connection_id <> $2
                       and heard_at > clock_timestamp() - interval '${DOUBT}'
                     order by id limit 1 for update skip locked)
       returning id),
     first as (
       insert into text_in_doubt (id, account_id, fingerprint, connection_id, heard_at)
       select $4::uuid, $1, $3, $2, clock_timestamp() where not exists (select from again)
       returning id)
     select id from again union all select id from first`,
    [accountId, connectionId, fingerprint, newId()],
  );
  if (!named) throw new Error("The text got no id");
  return named.id;
}

/** Ends the doubt: the provider has our answer to these texts, so the same words again are another text. */
export async function endDoubt(ids: readonly string[]): Promise<void> {
  await readOnly().query(`delete from text_in_doubt where id = any($1::uuid[])`, [ids]);
}

/** Forgets what was left in doubt for too long to come again. */
export async function forgetOldDoubts(accountId: string): Promise<void> {
  await readOnly().query(
    `delete from text_in_doubt where account_id = $1 and heard_at <= clock_timestamp() - interval '${DOUBT}'`,
    [accountId],
  );
}
