"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { announce } from "#components/shell/undo.ts";
import { Input } from "#components/ui/input.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import { meQuery } from "#lib/client/queries/me.ts";
import { useActor } from "#lib/client/use-actor.ts";
import type { Member, Role } from "#lib/contract/member.ts";
import { can } from "#lib/contract/permissions.ts";
import { FormDialog } from "../parts/form-dialog.tsx";
import { FormField } from "../parts/form-field.tsx";
import { RoleSelect } from "../parts/role-select.tsx";
import { type Places, TeamChecks } from "../parts/team-checks.tsx";
import { useSaving } from "../parts/use-saving.ts";

/** A member's name, role, cap and teams; to a lead, the teams alone. */
export function EditMemberDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const t = useTranslations("settings.members");
  const common = useTranslations("common");
  const actor = useActor();
  const organisationCap = useQuery(meQuery()).data?.organisation.openCap ?? 0;
  const saving = useSaving();
  const change = useDirectoryChange("members", "teams");
  const [name, setName] = useState(member.name);
  const [role, setRole] = useState<Role>(member.role);
  const [cap, setCap] = useState(member.openCap === null ? "" : String(member.openCap));
  const [places, setPlaces] = useState<Places>(placesOf(member));
  const isAdmin = actor !== null && can(actor, "member.manage");
  const submit = async () => {
    const own = isAdmin ? { name, role, openCap: cap === "" ? null : Number(cap) } : {};
    const teams = [...places].map(([teamId, { leads }]) => ({ teamId, leads: leads && role !== "agent" }));
    await change("PATCH", `/members/${member.id}`, { ...own, teams });
    announce(t("saved", { name }));
  };
  return (
    <FormDialog title={member.name} action={common("save")} saving={saving} submit={submit} onClose={onClose}>
      {isAdmin ? (
        <>
          <FormField label={t("name")} error={saving.fields.name}>
            {(wiring) => (
              <Input
                {...wiring}
                value={name}
                maxLength={120}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </FormField>
          <RoleSelect role={role} onRole={setRole} error={saving.fields.role} />
          <FormField
            label={t("cap")}
            help={t("capHelp", { count: organisationCap })}
            error={saving.fields.openCap}
          >
            {(wiring) => (
              <Input
                {...wiring}
                type="number"
                min={1}
                max={999}
                inputMode="numeric"
                value={cap}
                placeholder={String(organisationCap)}
                onChange={(event) => setCap(event.target.value)}
              />
            )}
          </FormField>
        </>
      ) : null}
      <TeamChecks
        places={places}
        onPlaces={setPlaces}
        withLeads={isAdmin && role !== "agent"}
        help={isAdmin ? undefined : t("teamsHelpLead")}
        error={saving.fields.teams}
      />
    </FormDialog>
  );
}

function placesOf({ teamIds, leadTeamIds }: Member): Places {
  return new Map(teamIds.map((id) => [id, { leads: leadTeamIds.includes(id) }]));
}
