import type { Me } from "#lib/contract/member.ts";
import type { Actor } from "#lib/contract/permissions.ts";

/** Whoever is signed in, as `can()` wants them: what a screen offers is decided by the rule that the server holds to. */
export function actorOf(me: Me): Actor {
  const { id, kind, name, role, leadTeamIds, numberIds } = me;
  const teamIds = me.seesAll && role !== "admin" ? null : me.teamIds;
  return { kind, id, name, role, teamIds, leadTeamIds, numberIds };
}
