import { type Actor, seesAll } from "#lib/contract/permissions.ts";
import type { Params } from "#lib/domain/inbox/visible.ts";

/** The SQL twin of `canHandOut` over `conversation c`: which rows an actor who leads may give to others. */
export function handedOutBy(actor: Actor, params: Params): string {
  if (seesAll(actor)) return "true";
  const teams = params.add(actor.leadTeamIds);
  const numbers = params.add(actor.numberIds);
  return `(c.team_id = any(${teams}::uuid[]) or (c.team_id is null and c.number_id = any(${numbers}::uuid[])))`;
}
