import type { LaneConversation } from "#lib/contract/workload.ts";
import { formatAddress } from "#lib/contract/phone.ts";

export type ConversationRow = {
  id: string;
  name: string | null;
  address: string;
  teamId: string | null;
  waitingSince: Date | null;
  lastText: string | null;
};

/** The columns of a token, over `conversation c`; to be joined with `contactJoins`. */
export const tokenColumns = `c.id, k.name, a.value as address, c.team_id as "teamId", c.waiting_since as "waitingSince"`;

/** Whom the conversation is with. */
export const contactJoins = `
  join address a on a.id = c.address_id
  join contact_address ca on ca.address_id = a.id and ca.held_until is null
  join contact k on k.id = ca.contact_id`;

/** A conversation as the board shows it. */
export function presentToken(row: ConversationRow): LaneConversation {
  return {
    id: row.id,
    name: row.name ?? formatAddress(row.address),
    teamId: row.teamId,
    waitingSince: row.waitingSince?.toISOString() ?? null,
    lastText: row.lastText ?? "",
  };
}
