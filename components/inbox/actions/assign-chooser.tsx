"use client";
import { useQuery } from "@tanstack/react-query";
import { Check, UserMinus } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Avatar } from "#components/ui/avatar.tsx";
import { CommandDialog, CommandEmpty, CommandGroup, CommandItem } from "#components/ui/command.tsx";
import type { Conversation } from "#lib/contract/conversation.ts";
import { membersQuery } from "#lib/client/queries/members.ts";
import { teamsQuery } from "#lib/client/queries/teams.ts";
import { useInbox } from "../inbox-context.ts";
import { TeamMark } from "../views/team-views.tsx";
import { useAssign } from "./use-assign.ts";

type Props = { conversation: Conversation; onClose: () => void };

/** Whom to give the conversation to: a member (me first), a team, or nobody. */
export function AssignChooser({ conversation, onClose }: Props) {
  const t = useTranslations("inbox.action");
  const { meId } = useInbox();
  const [words, setWords] = useState("");
  const members = useQuery(membersQuery()).data?.filter((member) => member.active) ?? [];
  const teams = useQuery(teamsQuery()).data ?? [];
  const assign = useAssign(conversation);
  const choose = (step: () => void) => () => {
    onClose();
    step();
  };
  const ordered = members.toSorted((a, b) => Number(b.id === meId) - Number(a.id === meId));
  return (
    <CommandDialog
      title={t("assign")}
      placeholder={t("findMember")}
      words={words}
      onWords={setWords}
      onClose={onClose}
    >
      <CommandEmpty>{t("nobodyFound")}</CommandEmpty>
      <CommandGroup title={t("members")}>
        {ordered.map((member) => (
          <CommandItem
            key={member.id}
            value={`${member.name} ${member.id}`}
            icon={<Avatar id={member.id} name={member.name} />}
            hint={
              conversation.assignee?.id === member.id ? (
                <Check className="size-4" aria-hidden="true" />
              ) : undefined
            }
            keys={member.id === meId ? "m" : undefined}
            onSelect={choose(() => assign.toMember(member))}
          >
            {member.name}
          </CommandItem>
        ))}
        {conversation.assignee === null ? null : (
          <CommandItem
            value={t("unassign")}
            icon={<UserMinus className="size-4" aria-hidden="true" />}
            onSelect={choose(assign.toNobody)}
          >
            {t("unassign")}
          </CommandItem>
        )}
      </CommandGroup>
      <CommandGroup title={t("teams")}>
        {teams.map((team) => (
          <CommandItem
            key={team.id}
            value={`${team.name} ${team.id}`}
            icon={<TeamMark id={team.id} />}
            hint={
              conversation.team?.id === team.id ? <Check className="size-4" aria-hidden="true" /> : undefined
            }
            onSelect={choose(() => assign.toTeam(team))}
          >
            {team.name}
          </CommandItem>
        ))}
      </CommandGroup>
    </CommandDialog>
  );
}
