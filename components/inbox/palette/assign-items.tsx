"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { Avatar } from "#components/ui/avatar.tsx";
import { CommandItem } from "#components/ui/command.tsx";
import type { Conversation } from "#lib/contract/conversation.ts";
import { membersQuery } from "#lib/client/queries/members.ts";
import { teamsQuery } from "#lib/client/queries/teams.ts";
import { useAssign } from "../actions/use-assign.ts";
import { TeamMark } from "../views/team-views.tsx";

type Props = { conversation: Conversation; choose: (step: () => void) => () => void };

/** "Assign to Lena Vogt", "Assign to team Delivery". */
export function AssignItems({ conversation, choose }: Props) {
  const t = useTranslations("inbox.action");
  const members = useQuery(membersQuery()).data?.filter((member) => member.active) ?? [];
  const teams = useQuery(teamsQuery()).data ?? [];
  const assign = useAssign(conversation);
  return (
    <>
      {members.map((member) => (
        <CommandItem
          key={member.id}
          value={t("assignTo", { name: member.name })}
          icon={<Avatar id={member.id} name={member.name} />}
          onSelect={choose(() => assign.toMember(member))}
        >
          {t("assignTo", { name: member.name })}
        </CommandItem>
      ))}
      {teams.map((team) => (
        <CommandItem
          key={team.id}
          value={t("assignToTeam", { name: team.name })}
          icon={<TeamMark id={team.id} />}
          onSelect={choose(() => assign.toTeam(team))}
        >
          {t("assignToTeam", { name: team.name })}
        </CommandItem>
      ))}
    </>
  );
}
