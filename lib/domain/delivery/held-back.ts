/**
 * SQL over message `m` and number `n`: whether an admin holds the text back. All sending is paused, its number is, the
 * number drains and the text was written since, or it is bulk where only bulk is held.
 */
export const HELD_BACK = `
  (n.status = 'paused' or (m.lane = 1 and n.bulk_held) or coalesce(m.created_at >= n.draining_since, false)
   or exists (select from organisation where sending_paused_at is not null))`;
