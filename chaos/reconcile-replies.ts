import type { MessageStatus } from "#lib/contract/message.ts";
import type { Books, Receipt, SentReply, ToldDelivered, Violation } from "./books.ts";

export type ReplyCounts = {
  replies: number;
  accepted: number;
  received: number;
  lost: number;
  doubled: number;
  unknown: number;
  failed: number;
};

type Ledger = { receipts: readonly Receipt[]; told: ToldDelivered };

const UNFINISHED = new Set<MessageStatus>(["scheduled", "queued", "sending"]);
/** States that say that the handset has it. */
const ARRIVED = new Set<MessageStatus>(["sent", "delivered"]);
/** States that say that it was never handed over. */
const NEVER_SENT = new Set<MessageStatus>(["expired", "cancelled", "suppressed", "failed"]);

/** Holds replies against the handsets' ledgers: accepted means received once, or a state that says otherwise. */
export function countReplies(
  sent: readonly SentReply[],
  books: Books,
  { receipts }: Ledger,
  fault: string,
): ReplyCounts {
  const rows = Map.groupBy(books.replies, (row) => row.clientId);
  const got = Map.groupBy(receipts, (receipt) => receipt.reference);
  const counts = { replies: 0, accepted: 0, received: 0, lost: 0, doubled: 0, unknown: 0, failed: 0 };
  for (const reply of sent.filter((one) => one.fault === fault)) {
    const stored = rows.get(reply.clientId) ?? [];
    const received = stored.reduce((sum, row) => sum + (got.get(row.id)?.length ?? 0), 0);
    const status = stored[0]?.status;
    counts.replies += 1;
    if (reply.messageId !== null) counts.accepted += 1;
    if (received > 0) counts.received += 1;
    if (received > 1 || stored.length > 1) counts.doubled += 1;
    if (reply.messageId !== null && stored.length === 0) counts.lost += 1;
    if (received === 0 && status && ARRIVED.has(status)) counts.lost += 1;
    if (status === "unknown") counts.unknown += 1;
    if (status === "failed" || status === "undelivered") counts.failed += 1;
  }
  return counts;
}

/** What is wrong with single replies and with their order. */
export function checkReplies(sent: readonly SentReply[], books: Books, ledger: Ledger): Violation[] {
  const faultOf = new Map(sent.map((reply) => [reply.clientId, reply.fault]));
  const got = Map.groupBy(ledger.receipts, (receipt) => receipt.reference);
  const single = books.replies.flatMap((row) => {
    const fault = faultOf.get(row.clientId) ?? "";
    const wrong = faultsOf(row, got.get(row.id) ?? [], ledger.told.has(row.id));
    return wrong.map((what) => ({ fault, what: `reply ${row.id} ${what}` }));
  });
  return [
    ...single,
    ...refused(sent),
    ...strangers(books, ledger.receipts),
    ...disorder(books, ledger.receipts),
  ];
}

function faultsOf(row: Books["replies"][number], got: readonly Receipt[], told: boolean): string[] {
  const wrong: string[] = [];
  if (UNFINISHED.has(row.status)) wrong.push(`is ${row.status} for ever`);
  if (NEVER_SENT.has(row.status) && got.length > 0) wrong.push(`is ${row.status}, but was received`);
  if (row.status === "delivered" && got.length === 0) wrong.push("is delivered, but nobody received it");
  if (told && row.status !== "delivered") wrong.push(`is ${row.status}, but was reported delivered`);
  if (got.some((receipt) => receipt.text !== row.text)) wrong.push("was received with another text");
  return wrong;
}

function refused(sent: readonly SentReply[]): Violation[] {
  return sent.flatMap(({ refusal, fault, clientId }) =>
    refusal === null ? [] : [{ fault, what: `reply ${clientId} was refused: ${refusal}` }],
  );
}

function strangers({ replies }: Books, receipts: readonly Receipt[]): Violation[] {
  const ours = new Set(replies.map((row) => row.id));
  return receipts
    .filter(({ reference }) => !ours.has(reference))
    .map(({ reference }) => ({
      fault: "",
      what: `a handset received ${reference}, which is no message of ours`,
    }));
}

// What a handset got from one number came in the order in which it was written.
function disorder({ replies }: Books, receipts: readonly Receipt[]): Violation[] {
  const rows = new Map(replies.map((row) => [row.id, row]));
  const last = new Map<string, number>();
  return receipts.flatMap(({ reference }) => {
    const row = rows.get(reference);
    if (!row) return [];
    const before = last.get(row.conversationId) ?? 0;
    last.set(row.conversationId, Math.max(before, row.seq));
    return row.seq < before ? [{ fault: "", what: `reply ${row.id} was received after a later one` }] : [];
  });
}
