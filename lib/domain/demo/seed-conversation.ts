import { countSegments } from "#lib/contract/segments.ts";
import { appendConsent } from "#lib/domain/compliance/append-consent.ts";
import { consentReader } from "#lib/domain/compliance/consent-reader.ts";
import { noticeWishes } from "#lib/domain/compliance/opt-out-wishes.ts";
import type { Reader } from "#lib/domain/compliance/read-consent.ts";
import {
  type ConversationState,
  lockConversation,
  saveConversations,
} from "#lib/domain/inbox/conversation-state.ts";
import { insertMessages } from "#lib/domain/inbox/insert-messages.ts";
import { moveReadMark } from "#lib/domain/inbox/mark-read.ts";
import { type MessageRow, nextMessage } from "#lib/domain/inbox/message-row.ts";
import { openConversations } from "#lib/domain/inbox/open-conversations.ts";
import { openEpisodes } from "#lib/domain/inbox/open-episodes.ts";
import { type Arrival, type Taken, takeArrival } from "#lib/domain/inbox/take-arrival.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import type { DemoConversation, DemoLine } from "./demo-conversations.ts";

type Read = DemoConversation & { reader: Reader };
type World = {
  members: Map<string, string>;
  numbers: Map<string, { id: string; teamId: string | null }>;
  at: Date;
};

/** Writes one demo conversation with its past, by the same rules that a live text follows; nothing of it is sent. */
export function seedConversation(demo: DemoConversation, world: World): Promise<void> {
  const number = world.numbers.get(demo.number);
  if (!number) throw new Error(`The demo has no number ${demo.number}`);
  const address = { kind: "phone", value: demo.address, country: "" } as const;
  return inTransaction(async (tx) => {
    const began = new Date(world.at.getTime() - (demo.lines[0]?.ago ?? 0) * 60_000);
    const [id = ""] = await openConversations(
      tx,
      [{ address, numberId: number.id, teamId: number.teamId }],
      began,
    );
    const state = await lockConversation(tx, id);
    if (!state) throw new Error("A demo conversation is not there");
    await describe(tx, state, demo);
    const reader = await consentReader(tx, number.id);
    for (const line of demo.lines) await addLine(tx, state, line, { ...demo, reader }, world);
    state.assigneeId = world.members.get(demo.assignee ?? "") ?? null;
    if (demo.closed) await close(tx, state);
    await saveConversations(tx, [state]);
  });
}

async function addLine(tx: Tx, state: ConversationState, line: DemoLine, demo: Read, world: World) {
  const at = new Date(world.at.getTime() - line.ago * 60_000);
  if ("text" in line)
    return addText(tx, takeArrival(state, arrivalOf(line.text, demo, state, at), noConsentYet), at);
  const row = rowOf(state, line, world, at);
  await insertMessages(tx, [row]);
  if (row.authorId) await moveReadMark(tx, row.authorId, state.id, row.seq);
  if ("reply" in line) state.waitingSince = null;
  // Seeded replies have been sent: their outcome stands already.
  if ("reply" in line) await settle(tx, state, line.failed ?? null, at);
}

const noConsentYet = { optedOut: false, optedIn: false, wishStands: false, pending: [], recent: [] };

async function addText(tx: Tx, taken: Taken, at: Date): Promise<void> {
  await insertMessages(
    tx,
    taken.rows.map((row) => (row.status === "queued" ? { ...row, status: "delivered", sentAt: at } : row)),
  );
  if (taken.entry) await appendConsent(tx, [taken.entry]);
  if (taken.wish) await noticeWishes(tx, [taken.wish]);
  if (taken.opensEpisode) await openEpisodes(tx, [taken.message]);
}

function rowOf(
  state: ConversationState,
  line: Exclude<DemoLine, { text: string }>,
  world: World,
  at: Date,
): MessageRow {
  const by = {
    authorKind: "member",
    authorId: world.members.get(line.by) ?? null,
    authorName: null,
    createdAt: at,
  } as const;
  if ("note" in line)
    return nextMessage(state, { ...by, direction: "out", kind: "note", text: line.note, status: "recorded" });
  const { encoding, segments } = countSegments(line.reply);
  const status = line.failed ? "undelivered" : "delivered";
  return nextMessage(state, {
    ...by,
    direction: "out",
    kind: "text",
    text: line.reply,
    status,
    encoding,
    segments,
    dueAt: at,
    sentAt: at,
  });
}

async function settle(tx: Tx, state: ConversationState, reason: string | null, at: Date): Promise<void> {
  await tx.query(
    `update message set status_reason = $3, delivered_at = case when $3::text is null then $4::timestamptz end
      where conversation_id = $1 and seq = $2`,
    [state.id, state.lastSeq, reason, at],
  );
  await tx.query(
    `update episode set first_reply_at = coalesce(first_reply_at, $2) where conversation_id = $1 and closed_at is null`,
    [state.id, at],
  );
}

function arrivalOf(text: string, demo: Read, state: ConversationState, at: Date): Arrival {
  const kind = demo.number === "2012" ? "short-code" : "long-number";
  return {
    accountId: "",
    organisation: "Halden Home",
    from: { kind: "phone", value: demo.address, country: "" },
    number: {
      id: state.numberId,
      address: demo.number,
      kind,
      country: "NO",
      defaultTeamId: state.teamId,
      ...demo.reader,
    },
    text: { providerMessageId: newId(), from: demo.address, to: demo.number, text, media: [], sentAt: at },
    at,
  };
}

async function describe(tx: Tx, state: ConversationState, demo: DemoConversation): Promise<void> {
  await tx.query(
    `update contact set name = $2, fields = $3::jsonb, notes = $4
      where id = (select contact_id from contact_address where address_id = $1 and held_until is null)`,
    [state.addressId, demo.name, JSON.stringify(demo.fields ?? {}), demo.notes ?? ""],
  );
  for (const name of demo.tags ?? []) {
    await tx.query(`insert into tag (id, name) values ($1, $2) on conflict (name) do nothing`, [
      newId(),
      name,
    ]);
    await tx.query(`insert into conversation_tag select $1, id from tag where name = $2`, [state.id, name]);
  }
}

async function close(tx: Tx, state: ConversationState): Promise<void> {
  state.status = "closed";
  state.waitingSince = null;
  await tx.query(`update episode set closed_at = $2 where conversation_id = $1`, [
    state.id,
    state.lastActivityAt,
  ]);
}
