import { isBlocked } from "#lib/domain/compliance/block-in-force.ts";
import { whyNotToText } from "#lib/domain/compliance/why-not-text.ts";
import { capabilitiesOf } from "#lib/gateways/providers/registry.ts";
import { now } from "#lib/platform/clock.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { backOffMs } from "./back-off.ts";
import type { Hold } from "./change-status.ts";
import { ASK_AGAIN_FOR_MS, REPORT_WAIT_MS } from "./limits.ts";
import { loadForSending } from "./load-for-sending.ts";
import { passCircuit } from "./mind-circuit.ts";
import { type Begun, giveUpAt, offerText } from "./offer-text.ts";
import { takeAccountPace } from "./take-account-pace.ts";

type Asked = { accountId: string; since: Date };

/**
 * Offers a text whose outcome is unknown once more to the same account, where its provider takes an idempotency key:
 * there it is one text, however often it is asked for. "later": the account rests, or its rate is used up. Null: there
 * is no more asking, since it takes no key, was asked for long enough, or the text is not wanted any more.
 */
export async function askAgain({ tx, conversation, messageId }: Hold): Promise<Begun | "later" | null> {
  const text = await loadForSending(tx, messageId);
  const asked = text && (await lastAsked(tx, messageId));
  const account = text?.routes.find(({ id }) => id === asked?.accountId);
  if (!text || !asked || !account || !takesKeys(account.provider)) return null;
  const at = now();
  if (at.getTime() - asked.since.getTime() > ASK_AGAIN_FOR_MS || giveUpAt(text) <= at) return null;
  if (text.number.status !== "active" || (await isBlocked(tx, conversation.addressId))) return null;
  if ((await whyNotToText(tx, conversation, text)) !== null) return null;
  if (!(await passCircuit(tx, account.id))) return "later";
  const waitMs = await takeAccountPace(tx, account, text.lane);
  if (waitMs === null) return "later";
  return offerText(tx, conversation.id, text, { account, waitMs, isRepeat: true });
}

/** How long (ms) a text waits after a call of which nobody knows the outcome: for a report, or to be asked for again. */
export function waitAfterUnknown(provider: string, attempts: number): number {
  return takesKeys(provider) ? backOffMs(attempts) : REPORT_WAIT_MS;
}

function takesKeys(provider: string): boolean {
  return capabilitiesOf(provider)?.idempotent === true;
}

// The account of the last call, and when the first of those was made whose outcome nobody knows.
async function lastAsked(tx: Tx, messageId: string): Promise<Asked | undefined> {
  const [asked] = await tx.query<Asked>(
    `select t.provider_account_id as "accountId",
            (select min(u.started_at) from attempt u where u.message_id = $1 and u.count > coalesce(
               (select max(c.count) from attempt c where c.message_id = $1 and c.outcome in ('accepted', 'refused')), 0))
              as since
       from attempt t where t.message_id = $1 and t.outcome = 'unknown' order by t.count desc limit 1`,
    [messageId],
  );
  return asked;
}
