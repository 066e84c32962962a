"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { useProblemWords } from "#components/shell/use-problem-words.ts";
import { announce } from "#components/shell/undo.ts";
import { Avatar } from "#components/ui/avatar.tsx";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { Dot } from "#components/ui/dot.tsx";
import { MenuItem } from "#components/ui/menu.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import { meQuery } from "#lib/client/queries/me.ts";
import { useActor } from "#lib/client/use-actor.ts";
import { can } from "#lib/contract/permissions.ts";
import type { Member } from "#lib/contract/member.ts";
import { RowMenu } from "../parts/row-menu.tsx";
import { Cell, Row } from "../parts/table.tsx";
import { useMoment } from "#components/shell/use-moment.ts";
import { useTeamNames } from "../parts/use-team-names.ts";

type Props = { member: Member; onEdit: () => void; onDeactivate: () => void };

export function MemberRow({ member, onEdit, onDeactivate }: Props) {
  const t = useTranslations("settings.members");
  const roles = useTranslations("settings.profile.roles");
  const teamNames = useTeamNames();
  const isMe = useQuery(meQuery()).data?.id === member.id;
  const actor = useActor();
  const isAdmin = actor !== null && can(actor, "member.manage");
  const reactivate = useReactivate(member);
  return (
    <Row>
      <Cell lead>
        <span className={classNames("flex items-center gap-2.5", !member.active && "text-text-muted")}>
          <Avatar id={member.id} name={member.name} size="lg" />
          <span className="min-w-0">
            <span className="flex items-center gap-2 font-semibold">
              <span className="truncate">{member.name}</span>
              {isMe ? <Chip>{t("you")}</Chip> : null}
              {member.active ? null : <Chip tone="bad">{t("deactivated")}</Chip>}
            </span>
            <span className="block truncate text-xs text-text-muted">{member.email}</span>
          </span>
        </span>
      </Cell>
      <Cell>{roles(member.role)}</Cell>
      <Cell>{teamNames(member.teamIds) || t("noTeam")}</Cell>
      <Cell>
        <LastActive member={member} />
      </Cell>
      <Cell end>
        <Button onClick={onEdit} aria-label={t("editOf", { name: member.name })}>
          {t("edit")}
        </Button>
        {isAdmin && !isMe ? (
          <RowMenu label={t("more", { name: member.name })}>
            {member.active ? (
              <MenuItem danger onSelect={onDeactivate}>
                {t("deactivate")}
              </MenuItem>
            ) : (
              <MenuItem onSelect={reactivate}>{t("reactivate")}</MenuItem>
            )}
          </RowMenu>
        ) : isAdmin ? (
          <span className="w-(--size-control) max-md:w-(--size-touch)" />
        ) : null}
      </Cell>
    </Row>
  );
}

function LastActive({ member }: { member: Member }) {
  const t = useTranslations("settings.members");
  const moment = useMoment();
  if (!member.active) return null;
  if (member.online) {
    return (
      <span className="flex items-center gap-1.5">
        <Dot tone={member.availability === "available" ? "ok" : "off"} />
        {t(member.availability)}
      </span>
    );
  }
  return member.lastActiveAt === null ? t("never") : moment(member.lastActiveAt);
}

function useReactivate({ id, name }: Member): () => void {
  const t = useTranslations("settings.members");
  const words = useProblemWords();
  const change = useDirectoryChange("members", "teams");
  return () => {
    change("DELETE", `/members/${id}/deactivation`).then(
      () => announce(t("reactivated", { name })),
      (error: unknown) => announce(words(error)),
    );
  };
}
