"use client";
import { useQuery } from "@tanstack/react-query";
import { teamsQuery } from "#lib/client/queries/teams.ts";

/** Names teams by their ids: "Delivery, Returns". */
export function useTeamNames(): (teamIds: readonly string[]) => string {
  const teams = useQuery(teamsQuery()).data ?? [];
  return (teamIds) =>
    teams
      .filter(({ id }) => teamIds.includes(id))
      .map(({ name }) => name)
      .join(", ");
}
