"use client";
import { useQuery } from "@tanstack/react-query";
import { UserPlus, UsersRound } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { membersQuery } from "#lib/client/queries/members.ts";
import type { Member } from "#lib/contract/member.ts";
import { Listed } from "../parts/listed.tsx";
import { holds, SearchField } from "../parts/search-field.tsx";
import { SettingsPage } from "../settings-page.tsx";
import { InviteDialog } from "./invite-dialog.tsx";
import { InviteList } from "./invite-list.tsx";
import { MemberList } from "./member-list.tsx";

const freshMs = 30_000;

/** Who works here, and who is invited. */
export function MembersSection() {
  const t = useTranslations("settings");
  const [words, setWords] = useState("");
  const [inviting, setInviting] = useState(false);
  const members = useQuery({ ...membersQuery(), refetchInterval: freshMs });
  return (
    <SettingsPage
      title={t("section.members")}
      actions={
        <Button look="pri" onClick={() => setInviting(true)}>
          <UserPlus className="size-4" strokeWidth={1.8} aria-hidden="true" />
          {t("members.invite")}
        </Button>
      }
    >
      <SearchField label={t("members.search")} words={words} onWords={setWords} />
      <InviteList words={words} />
      <Listed<Member>
        query={members}
        keep={(member) => holds(words, member.name, member.email)}
        empty={<EmptyState icon={UsersRound} title={t("members.empty")} />}
      >
        {(found) => <MemberList members={activeFirst(found)} />}
      </Listed>
      {inviting ? <InviteDialog onClose={() => setInviting(false)} /> : null}
    </SettingsPage>
  );
}

function activeFirst(members: readonly Member[]): Member[] {
  return members.toSorted((a, b) => Number(b.active) - Number(a.active));
}
