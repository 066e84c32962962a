import type { RecipientState } from "#lib/contract/broadcast.ts";

/** SQL for where a recipient `r` with their message `m`, if any, stands: each is in exactly one state. */
export const STATE = `
  case when r.outcome is null then 'waiting'
       when r.outcome <> 'queued' then r.outcome
       when m.status in ('scheduled', 'queued', 'sending') then 'waiting'
       when m.status = 'cancelled' then 'stopped'
       when m.status in ('sent', 'delivered', 'suppressed') then m.status
       else 'failed' end`;

/** Why a recipient gets nothing, or did not get it. */
export const REASON = `coalesce(m.status_reason, r.reason)`;

/** The states that are ends in which nothing was received, for which people ask why. */
export const explained: readonly RecipientState[] = ["suppressed", "failed"];
