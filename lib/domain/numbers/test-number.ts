import type { Message } from "#lib/contract/message.ts";
import type { NumberTest } from "#lib/contract/number-test.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { formatAddress } from "#lib/contract/phone.ts";
import { sendReply } from "#lib/domain/inbox/send-reply.ts";
import { allow } from "#lib/domain/team/refuse.ts";
import { now } from "#lib/platform/clock.ts";
import { signFor } from "#lib/platform/crypto.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { AppError, notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";

type Line = { id: string; addressText: string };
type Arrival = { id: string; conversationId: string; from: string; text: string; at: Date };

const MOST = 50;

/**
 * A live test: without `since` it begins; with it, whether a text that holds the code has come since. That text is
 * answered, once, by whoever tests. Asked as often as one likes.
 */
export async function testNumber(actor: Actor, id: string, since?: string): Promise<NumberTest> {
  allow(can(actor, "number.manage"), "Only admins test numbers.");
  const number = await findLine(id);
  const begun = since ?? now().toISOString();
  const code = codeOf(id, begun);
  const waiting = { since: begun, code, arrived: null, others: false, answer: null, problem: null };
  if (since === undefined) return waiting;
  const arrivals = await arrivalsSince(id, since);
  const arrival = arrivals.find(({ text }) => text.includes(code));
  if (!arrival) return { ...waiting, others: arrivals.length > 0 };
  const { conversationId, from, at } = arrival;
  return {
    ...waiting,
    arrived: { conversationId, from: formatAddress(from), at: at.toISOString() },
    ...(await answer(actor, number, arrival)),
  };
}

// Four digits that nobody has to keep: made of the test itself.
function codeOf(numberId: string, since: string): string {
  const bytes = Buffer.from(signFor("number-test", `${numberId} ${since}`), "base64url");
  return String(1000 + (bytes.readUInt32BE(0) % 9000));
}

async function answer(
  actor: Actor,
  number: Line,
  { id, conversationId }: Arrival,
): Promise<{ answer: Message | null; problem: string | null }> {
  const text = `Your text to ${number.addressText} arrived, and this is the answer. The number works.`;
  const reply = { text, kind: "text", force: true, atOnce: true } as const;
  try {
    const { message } = await sendReply(actor, conversationId, {
      ...reply,
      mediaIds: [],
      clientId: `number-test-${id}`,
    });
    return { answer: message, problem: null };
  } catch (error) {
    if (error instanceof AppError) return { answer: null, problem: error.message };
    throw error;
  }
}

async function findLine(id: string): Promise<Line> {
  const [row] = await readOnly().query<{ id: string; address: string }>(
    `select id, address from number where id = $1`,
    [isId(id) ? id : null],
  );
  if (!row) throw notFound("number");
  return { id, addressText: formatAddress(row.address) };
}

function arrivalsSince(numberId: string, since: string): Promise<Arrival[]> {
  return readOnly().query<Arrival>(
    `select m.id, m.conversation_id as "conversationId", a.value as "from", m.text, m.created_at as at
       from message m join conversation c on c.id = m.conversation_id join address a on a.id = c.address_id
      where m.number_id = $1 and m.direction = 'in' and m.kind = 'text' and m.created_at >= $2
      order by m.created_at desc limit ${MOST}`,
    [numberId, since],
  );
}
