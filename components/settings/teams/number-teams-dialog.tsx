"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import { teamsQuery } from "#lib/client/queries/teams.ts";
import type { Number } from "#lib/contract/number.ts";
import { FormDialog } from "../parts/form-dialog.tsx";
import { FormField } from "../parts/form-field.tsx";
import { Select } from "../parts/select.tsx";
import { type Places, TeamChecks } from "../parts/team-checks.tsx";
import { useSaving } from "../parts/use-saving.ts";

/** The teams of a number and its default team. Conversations it has stay where they are. */
export function NumberTeamsDialog({ number, onClose }: { number: Number; onClose: () => void }) {
  const t = useTranslations("settings.teams");
  const common = useTranslations("common");
  const saving = useSaving();
  const change = useDirectoryChange("numbers", "teams");
  const teams = useQuery(teamsQuery()).data ?? [];
  const [places, setPlaces] = useState<Places>(new Map(number.teamIds.map((id) => [id, { leads: false }])));
  const [chosen, setChosen] = useState(number.defaultTeamId ?? "");
  const defaultTeamId = places.has(chosen) ? chosen : "";
  const submit = () =>
    change("PUT", `/numbers/${number.id}/teams`, {
      teamIds: [...places.keys()],
      defaultTeamId: defaultTeamId === "" ? null : defaultTeamId,
    });
  return (
    <FormDialog
      title={number.addressText}
      description={t("numberHint")}
      action={common("save")}
      saving={saving}
      submit={submit}
      onClose={onClose}
    >
      <TeamChecks places={places} onPlaces={setPlaces} error={saving.fields.teamIds} />
      <FormField label={t("newGoTo")} help={t("defaultHelp")} error={saving.fields.defaultTeamId}>
        {(wiring) => (
          <Select {...wiring} value={defaultTeamId} onChange={(event) => setChosen(event.target.value)}>
            <option value="">{t("noDefault")}</option>
            {teams
              .filter(({ id }) => places.has(id))
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </Select>
        )}
      </FormField>
    </FormDialog>
  );
}
