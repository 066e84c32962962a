import type { Workload } from "#lib/contract/workload.ts";
import { type Actor, can, canStaff } from "#lib/contract/permissions.ts";
import { newParams } from "#lib/domain/inbox/visible.ts";
import { now } from "#lib/platform/clock.ts";
import { AppError, notFound } from "#lib/platform/errors.ts";
import { handedOutBy } from "./handed-out-by.ts";
import { loadLanes } from "./load-lanes.ts";
import { loadTeams } from "./load-teams.ts";
import { loadUnassigned } from "./load-unassigned.ts";

/** The board of a lead: who has what, who waits, and what is nobody's, in the teams they lead or in one of them. */
export async function showWorkload(actor: Actor, { team }: { team?: string | undefined }): Promise<Workload> {
  if (!can(actor, "workload.read")) throw new AppError("not-allowed", "Only admins and team leads see this.");
  if (team !== undefined && !canStaff(actor, team)) throw notFound("team");
  const scope = () => {
    const params = newParams();
    const led = handedOutBy(actor, params);
    return { params, sql: team === undefined ? led : `${led} and c.team_id = ${params.add(team)}::uuid` };
  };
  const [teams, members, unassigned] = await Promise.all([
    loadTeams(actor),
    loadLanes(actor, scope, team ?? null),
    loadUnassigned(scope()),
  ]);
  return { at: now().toISOString(), teams, members, unassigned };
}
