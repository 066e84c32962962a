import type { MessageStatus } from "#lib/contract/message.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import type { Delayed } from "#lib/domain/delivery/begin-sending.ts";
import type { Begun } from "#lib/domain/delivery/offer-text.ts";
import { type Clock, now, setClock } from "#lib/platform/clock.ts";
import { encryptSecret } from "#lib/platform/crypto.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";

type Given = Partial<{
  provider: string;
  key: string;
  credentials: object;
  segmentsPerSecond: number | null;
  callsPerSecond: number | null;
}>;
type Account = {
  provider: string;
  key?: string | undefined;
  credentials: object;
  callsPerSecond?: number | null | undefined;
};
type Text = Partial<{
  text: string;
  status: MessageStatus;
  lane: 0 | 1;
  dueAt: Date;
  giveUpAt: Date;
  answersConsent: boolean;
  attemptCount: number;
}>;

/** What the sender looks at of a message. */
export type Sent = {
  status: MessageStatus;
  statusReason: string | null;
  statusCode: string | null;
  attemptCount: number;
  segments: number | null;
  sentAt: Date | null;
  deliveredAt: Date | null;
  dueAt: Date;
};

/** A business with one number on one provider account: conversations and queued texts are made as a test needs them. */
export async function createOutbox({
  provider = "simulator",
  key,
  credentials = {},
  segmentsPerSecond,
  callsPerSecond,
}: Given = {}) {
  const tx = readOnly();
  await tx.query(
    `insert into organisation (id, name, time_zone, locale, default_country)
     select $1, 'Halden Home', 'Europe/Oslo', 'en-GB', 'NO' where not exists (select from organisation)`,
    [newId()],
  );
  const accountId = await addAccount({ provider, key, credentials, callsPerSecond });
  const numberId = await addNumber(accountId, segmentsPerSecond ?? null);
  return {
    accountId,
    accountKey: key ?? `key-${accountId}`,
    numberId,
    /** Another account that stands by for the number; returns its id. */
    addStandby: async (rank = 1) => {
      const standby = await addAccount({ provider, credentials, callsPerSecond });
      await addRoute(numberId, standby, rank);
      return standby;
    },
    openConversation: (handset?: string) => openConversation(numberId, handset),
    queue: (conversationId: string, text: Text = {}) => queueText(conversationId, text),
  };
}

async function addAccount({ provider, key, credentials, callsPerSecond }: Account): Promise<string> {
  const id = newId();
  await readOnly().query(
    `insert into provider_account (id, key, provider, name, credentials, calls_per_second)
     values ($1, $2, $3, $3, $4, $5)`,
    [id, key ?? `key-${id}`, provider, encryptSecret(JSON.stringify(credentials)), callsPerSecond ?? null],
  );
  return id;
}

async function addRoute(numberId: string, accountId: string, rank: number): Promise<void> {
  await readOnly().query(
    `insert into number_route (id, number_id, provider_account_id, rank) values ($1, $2, $3, $4)`,
    [newId(), numberId, accountId, rank],
  );
}

let numbers = 0;

async function addNumber(accountId: string, segmentsPerSecond: number | null): Promise<string> {
  const id = newId();
  numbers += 1;
  await readOnly().query(
    `insert into number (id, kind, address, segments_per_second) values ($1, 'long-number', $2, $3)`,
    [id, `+47594${String(40000 + numbers)}`, segmentsPerSecond],
  );
  await addRoute(id, accountId, 0);
  return id;
}

let handsets = 0;

async function openConversation(
  numberId: string,
  handset = `+4791${String(230_000 + ++handsets)}`,
): Promise<string> {
  const [addressId, contactId, id] = [newId(), newId(), newId()];
  const tx = readOnly();
  const [address] = await tx.query<{ id: string }>(
    `insert into address (id, kind, value) values ($1, 'phone', $2)
     on conflict (value, country) do update set kind = 'phone' returning id`,
    [addressId, handset],
  );
  if (address?.id === addressId) {
    await tx.query(`insert into contact (id) values ($1)`, [contactId]);
    await tx.query(`insert into contact_address (address_id, contact_id) values ($1, $2)`, [
      addressId,
      contactId,
    ]);
  }
  await tx.query(`insert into conversation (id, number_id, address_id) values ($1, $2, $3)`, [
    id,
    numberId,
    address?.id,
  ]);
  return id;
}

async function queueText(conversationId: string, given: Text): Promise<string> {
  const id = newId();
  const at = now();
  const text = { text: "Sofaen kommer i morgen", status: "queued", lane: 0, dueAt: at, ...given };
  await readOnly().query(
    `with seq as (update conversation set last_seq = last_seq + 1, last_message_seq = last_seq + 1
                   where id = $2 returning last_seq, number_id)
     insert into message (id, number_id, conversation_id, seq, direction, kind, text, status, author_kind, created_at, lane,
                          due_at, give_up_at, answers_consent, attempt_count)
     select $1, number_id, $2, last_seq, 'out', 'text', $3, $4, 'system', $5, $6, $7, $8, $9, $10 from seq`,
    [
      id,
      conversationId,
      text.text,
      text.status,
      at,
      text.lane,
      text.dueAt,
      text.giveUpAt ?? new Date(at.getTime() + 24 * 3_600_000),
      text.answersConsent ?? false,
      text.attemptCount ?? 0,
    ],
  );
  return id;
}

/** A message as the sender left it. */
export async function lookAt(messageId: string): Promise<Sent> {
  const [row] = await readOnly().query<Sent>(
    `select status, status_reason as "statusReason", status_code as "statusCode", attempt_count as "attemptCount",
            segments, sent_at as "sentAt", delivered_at as "deliveredAt", due_at as "dueAt"
       from message where id = $1`,
    [messageId],
  );
  if (!row) throw new Error("There is no such message");
  return row;
}

/** Its attempts' outcomes, first to last; null: still running, or left behind by a crash. */
export async function outcomesOf(messageId: string): Promise<(string | null)[]> {
  const rows = await readOnly().query<{ outcome: string | null }>(
    `select outcome from attempt where message_id = $1 order by count`,
    [messageId],
  );
  return rows.map((row) => row.outcome);
}

/** Opts the contact of a conversation out of everything. */
export async function optOut(conversationId: string): Promise<void> {
  await readOnly().query(
    `insert into consent_entry (id, address_id, action, source, actor_kind)
     select $1, address_id, 'opt-out', 'text', 'contact' from conversation where id = $2`,
    [newId(), conversationId],
  );
}

/** An actor who sees everything. */
export function admin(): Actor {
  const id = newId();
  return { kind: "member", id, name: "Hana", role: "admin", teamIds: [], leadTeamIds: [], numberIds: [] };
}

/** A text that was really begun: anything else is no text this test can go on with. */
export function begunOf(result: Begun | Delayed | null | undefined): Begun {
  if (!result || typeof result === "string") throw new Error(`The text could not be begun: ${result}`);
  return result;
}

/** A clock that a test moves on by hand, and puts back. */
export function handClock(): { forward: (ms: number) => void; putBack: () => void } {
  let at = Date.now();
  const clock: Clock = { now: () => new Date(at) };
  const putBack = setClock(clock);
  return { forward: (ms) => void (at += ms), putBack };
}
