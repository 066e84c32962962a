"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Input } from "#components/ui/input.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import { membersQuery } from "#lib/client/queries/members.ts";
import { useActor } from "#lib/client/use-actor.ts";
import { can } from "#lib/contract/permissions.ts";
import type { Team } from "#lib/contract/member.ts";
import { Check } from "../parts/check.tsx";
import { FormDialog } from "../parts/form-dialog.tsx";
import { ProblemLine } from "../parts/problem-line.tsx";
import { holds } from "../parts/search-field.tsx";
import { useSaving } from "../parts/use-saving.ts";

/** Who is in a team; admins also say who leads it. */
export function StaffDialog({ team, onClose }: { team: Team; onClose: () => void }) {
  const t = useTranslations("settings.teams");
  const common = useTranslations("common");
  const saving = useSaving();
  const change = useDirectoryChange("teams", "members");
  const actor = useActor();
  const members = useQuery(membersQuery()).data ?? [];
  const [words, setWords] = useState("");
  const [staff, setStaff] = useState(
    new Map(team.memberIds.map((id) => [id, { leads: team.leadIds.includes(id) }])),
  );
  const set = (id: string, place: { leads: boolean } | null) => {
    const next = new Map(staff);
    if (place === null) next.delete(id);
    else next.set(id, place);
    setStaff(next);
  };
  const saysLeads = actor !== null && can(actor, "team.manage");
  const list = [...staff].map(([memberId, { leads }]) => ({ memberId, leads }));
  return (
    <FormDialog
      title={t("staffTitle", { name: team.name })}
      description={t("staffHint")}
      action={common("save")}
      saving={saving}
      submit={() => change("PUT", `/teams/${team.id}/members`, { members: list })}
      onClose={onClose}
    >
      <Input
        aria-label={t("findMember")}
        placeholder={t("findMember")}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="my-2 h-64 overflow-auto">
        {members
          .filter(({ id, active, name }) => (active || staff.has(id)) && holds(words, name))
          .map((member) => {
            const place = staff.get(member.id);
            return (
              <div key={member.id} className="flex items-center justify-between gap-3">
                <Check
                  checked={place !== undefined}
                  onChange={(event) => set(member.id, event.target.checked ? { leads: false } : null)}
                >
                  {member.name}
                </Check>
                {place !== undefined && saysLeads && member.role !== "agent" ? (
                  <Check
                    checked={place.leads}
                    onChange={(event) => set(member.id, { leads: event.target.checked })}
                  >
                    {t("leadsIt")}
                  </Check>
                ) : null}
              </div>
            );
          })}
      </div>
      <ProblemLine>{saving.fields.members ?? null}</ProblemLine>
    </FormDialog>
  );
}
