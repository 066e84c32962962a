import { consentReader } from "#lib/domain/compliance/consent-reader.ts";
import { readConsent } from "#lib/domain/compliance/read-consent.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

/** A conversation whose contact is opted out since then. */
type OptedOut = { id: string; since: string | null };
type Newest = { id: string; numberId: string; text: string };

/**
 * Which conversations with opted-out contacts may get one answer: the organisation allows it, the contact has texted
 * after opting out (something else than STOP again), and that text has no answer yet. Ask under the conversation's lock
 * before writing; `except` is the answer itself, when it is sent or tried again.
 */
export async function answerableOnce(
  tx: Tx,
  asked: readonly OptedOut[],
  except: string | null = null,
): Promise<Set<string>> {
  if (asked.length === 0) return new Set();
  const newest = await tx.query<Newest>(
    `select c.id, c.number_id as "numberId", i.text
       from unnest($1::uuid[], $2::timestamptz[]) as k(id, since)
       join conversation c on c.id = k.id
       join message i on i.conversation_id = c.id and i.seq = c.last_inbound_seq
      where (select answer_after_opt_out from organisation limit 1) and i.created_at > k.since
        and not exists (select from message a where a.conversation_id = c.id and a.seq > i.seq and a.after_opt_out
              and a.status not in ('cancelled', 'suppressed', 'failed', 'expired')
              and a.id is distinct from $3::uuid)`,
    [asked.map((one) => one.id), asked.map((one) => one.since), except],
  );
  const answerable = new Set<string>();
  for (const { id, numberId, text } of newest) {
    const reading = readConsent(await consentReader(tx, numberId), { text }, true);
    if (reading === null || (reading.kind === "word" && reading.family === "help")) answerable.add(id);
  }
  return answerable;
}
