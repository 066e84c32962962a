import { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { team, teamRef } from "#lib/contract/member.ts";
import { pageOf } from "#lib/contract/page.ts";
import {
  numberTeamsInput,
  teamHoldings,
  teamInput,
  teamMembersInput,
  teamRemovalQuery,
} from "#lib/contract/staff.ts";
import { serveNumber } from "#lib/domain/numbers/serve-number.ts";
import { createTeam, renameTeam } from "#lib/domain/team/change-team.ts";
import { deleteTeam, showTeamHoldings } from "#lib/domain/team/delete-team.ts";
import { listTeams } from "#lib/domain/team/list-members.ts";
import { staffTeam } from "#lib/domain/team/staff-team.ts";
import { allOf, done, endpoint } from "./endpoint.ts";

/** `/api/v1/teams`: teams, who is in them and which numbers they serve. */
export const teams = new OpenAPIHono();

endpoint(
  teams,
  { method: "get", path: "/teams", summary: "List teams", answer: pageOf(team) },
  async ({ actor }) => allOf(await listTeams(actor)),
);
endpoint(
  teams,
  { method: "post", path: "/teams", summary: "Make a team", body: teamInput, answer: teamRef, status: 201 },
  ({ actor, body }) => createTeam(actor, body.name),
);
endpoint(
  teams,
  { method: "patch", path: "/teams/{id}", summary: "Rename a team", body: teamInput, answer: teamRef },
  ({ actor, param, body }) => renameTeam(actor, param("id"), body.name),
);
endpoint(
  teams,
  {
    method: "get",
    path: "/teams/{id}/holdings",
    summary: "What a team would leave behind",
    answer: teamHoldings,
  },
  ({ actor, param }) => showTeamHoldings(actor, param("id")),
);
endpoint(
  teams,
  {
    method: "delete",
    path: "/teams/{id}",
    summary: "Delete a team; another takes over what it has",
    query: teamRemovalQuery,
    answer: z.null(),
    status: 204,
  },
  ({ actor, param, query }) => done(deleteTeam(actor, param("id"), query.moveTo ?? null)),
);
endpoint(
  teams,
  {
    method: "put",
    path: "/teams/{id}/members",
    summary: "Say who is in a team and who leads it",
    body: teamMembersInput,
    answer: z.null(),
    status: 204,
  },
  ({ actor, param, body }) => done(staffTeam(actor, param("id"), body)),
);
endpoint(
  teams,
  {
    method: "put",
    path: "/numbers/{id}/teams",
    summary: "Say which teams serve a number, and its default team",
    body: numberTeamsInput,
    answer: z.null(),
    status: 204,
  },
  ({ actor, param, body }) => done(serveNumber(actor, param("id"), body)),
);
