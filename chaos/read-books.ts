import pg from "pg";
import type { Books, Receipt } from "./books.ts";

/** Reads what stands in the database now, and what the simulator's handsets received. */
export async function readBooks(url: string): Promise<{ books: Books; receipts: Receipt[] }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const rows = async <Row>(sql: string) => (await client.query(sql)).rows as Row[];
  try {
    const books: Books = {
      texts: await rows(
        `select m.text, m.seq, m.conversation_id as "conversationId", a.value as handset, n.address as number
           from message m join conversation c on c.id = m.conversation_id
           join address a on a.id = c.address_id join number n on n.id = c.number_id
          where m.direction = 'in' and m.text like 'Is parcel chaos-%'`,
      ),
      replies: await rows(
        `select id, client_id as "clientId", text, status, seq, conversation_id as "conversationId"
           from message where client_id like 'reply-%'`,
      ),
      conversations: await rows(
        `select c.id, a.value as handset, n.address as number, c.last_seq as "lastSeq",
                count(m.id)::int as count, count(distinct m.seq) filter (where m.seq between 1 and c.last_seq)::int as seqs
           from conversation c join address a on a.id = c.address_id join number n on n.id = c.number_id
           left join message m on m.conversation_id = c.id
          group by c.id, a.value, n.address`,
      ),
      contacts: await rows(
        `select a.value as handset, count(distinct h.contact_id)::int as count
           from address a left join contact_address h on h.address_id = a.id
          where exists (select from conversation c where c.address_id = a.id) group by a.value`,
      ),
    };
    const receipts = await rows<Receipt>(
      `select reference, handset, text from simulator_text where direction = 'received' order by at, id`,
    );
    return { books, receipts };
  } finally {
    await client.end();
  }
}

/** How many replies have not come to an end. With `hurry`, what only waits for a report waits no longer. */
export async function countUnfinished(url: string, hurry: boolean): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    if (hurry) await client.query(WAIT_NO_LONGER);
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int as count from message where status in ('scheduled', 'queued', 'sending')`,
    );
    return rows[0]?.count ?? 0;
  } finally {
    await client.end();
  }
}

// A call that has ended without an outcome leaves its text half a minute for a report. Moving the end of that wait is
// the same as waiting, for whoever has no half minute.
const WAIT_NO_LONGER = `
  update message m set lease_until = now() where m.status = 'sending' and m.lease_until > now()
     and not exists (select from attempt a where a.message_id = m.id and a.ended_at is null)`;
