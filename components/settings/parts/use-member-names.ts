"use client";
import { useQuery } from "@tanstack/react-query";
import { membersQuery } from "#lib/client/queries/members.ts";

/** Names members by their ids: "Aoife Byrne, Hana Sato". */
export function useMemberNames(): (ids: readonly string[]) => string {
  const members = useQuery(membersQuery()).data ?? [];
  return (ids) =>
    members
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name)
      .join(", ");
}
