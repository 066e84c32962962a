import type { Actor } from "#lib/contract/permissions.ts";
import type { Params } from "./visible.ts";

/**
 * How far the actor has read the conversation in `c`, as an SQL number: a member's own mark; for a key, the furthest
 * that it or a member of its teams has read, since what a colleague has read is not new to their machine.
 */
export function readMarkSql(actor: Actor, params: Params, conversation = "c.id"): string {
  const reader = `${params.add(actor.id)}::uuid`;
  if (actor.kind === "member") {
    return `coalesce((select r.seq from read_mark r where r.member_id = ${reader} and r.conversation_id = ${conversation}), 0)`;
  }
  const teams = `${params.add(actor.teamIds)}::uuid[]`;
  return `coalesce((select max(r.seq) from read_mark r where r.conversation_id = ${conversation}
    and (r.member_id = ${reader} or ${teams} is null or exists (
      select 1 from team_member tm where tm.member_id = r.member_id and tm.team_id = any(${teams})))), 0)`;
}
