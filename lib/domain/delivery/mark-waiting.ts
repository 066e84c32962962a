import type { DeliveryReason } from "#lib/contract/delivery-reason.ts";
import { now } from "#lib/platform/clock.ts";
import { setStatus, showMessage } from "./change-status.ts";
import { HELD_BACK } from "./held-back.ts";
import { sweepEach } from "./sweep-each.ts";

// Why a person's text that is due does not go out: null when nothing holds it (any more).
const HELD_BY = `
  case when exists (select from organisation where sending_paused_at is not null) then 'sending-paused'
       when ${HELD_BACK} then 'number-paused'
       when not exists (
         select from number_route r left join account_circuit k on k.account_id = r.provider_account_id
          where r.number_id = n.id and r.held_until is null and (k.resting_until is null or k.resting_until <= $1))
        and exists (select from number_route r where r.number_id = n.id and r.held_until is null)
       then 'provider-resting' end`;

const CHANGED = `
  select m.id, m.conversation_id as "conversationId", ${HELD_BY} as reason
    from message m join conversation c on c.id = m.conversation_id join number n on n.id = c.number_id
   where m.status in ('scheduled', 'queued') and m.lane = 0 and m.due_at <= $1
     and (m.lease_until is null or m.lease_until <= $1)
     and ${HELD_BY} is distinct from m.status_reason
     and (${HELD_BY} is not null or m.status_reason in ('sending-paused', 'number-paused', 'provider-resting'))`;

/**
 * Shows people why their texts wait, and that they wait no longer: sending or number paused, provider in trouble. Bulk is not
 * marked text by text. Returns how many were looked at.
 */
export function markWaiting(): Promise<number> {
  return sweepEach(`${CHANGED} order by m.due_at limit 100`, [now()], async (hold) => {
    const [text] = await hold.tx.query<{ reason: DeliveryReason | null }>(
      `${CHANGED} and m.id = $2 for update of m`,
      [now(), hold.messageId],
    );
    if (!text) return;
    await setStatus(hold, { status: "queued", reason: text.reason });
    await showMessage(hold);
  });
}
