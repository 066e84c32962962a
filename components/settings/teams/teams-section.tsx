"use client";
import { useQuery } from "@tanstack/react-query";
import { Plus, Users } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { teamsQuery } from "#lib/client/queries/teams.ts";
import { useActor } from "#lib/client/use-actor.ts";
import { can } from "#lib/contract/permissions.ts";
import type { Team } from "#lib/contract/member.ts";
import { Listed } from "../parts/listed.tsx";
import { SettingsPage } from "../settings-page.tsx";
import { NumberList } from "./number-list.tsx";
import { TeamList } from "./team-list.tsx";
import { TeamNameDialog } from "./team-name-dialog.tsx";

/** The teams, who is in them, and which numbers they serve. */
export function TeamsSection() {
  const t = useTranslations("settings");
  const actor = useActor();
  const isAdmin = actor !== null && can(actor, "team.manage");
  const [adding, setAdding] = useState(false);
  const teams = useQuery(teamsQuery());
  const add = (
    <Button look="pri" onClick={() => setAdding(true)}>
      <Plus className="size-4" strokeWidth={1.8} aria-hidden="true" />
      {t("teams.add")}
    </Button>
  );
  return (
    <SettingsPage title={t("section.teams")} actions={isAdmin ? add : undefined}>
      <Listed<Team>
        query={teams}
        empty={
          <EmptyState icon={Users} title={t("teams.emptyTitle")}>
            {t("teams.emptyBody")}
          </EmptyState>
        }
      >
        {(found) => <TeamList teams={found} />}
      </Listed>
      {isAdmin ? <NumberList /> : null}
      {adding ? <TeamNameDialog onClose={() => setAdding(false)} /> : null}
    </SettingsPage>
  );
}
