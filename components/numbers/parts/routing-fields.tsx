"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { Select } from "#components/settings/parts/select.tsx";
import { TeamChecks } from "#components/settings/parts/team-checks.tsx";
import { teamsQuery } from "#lib/client/queries/teams.ts";
import { HoursField } from "./hours-field.tsx";
import type { NumberForm } from "./use-number-form.ts";

type Props = { form: NumberForm; errors: Record<string, string> };

/** Which teams serve the number, who gets what is new, and when somebody is there. */
export function RoutingFields({ form, errors }: Props) {
  const t = useTranslations("numbers.routing");
  const teams = useQuery(teamsQuery()).data ?? [];
  const { places, defaultTeam, hours } = form;
  return (
    <>
      <TeamChecks places={places.value} onPlaces={places.set} error={errors.teamIds} />
      <FormField label={t("defaultTeam")} error={errors.defaultTeamId}>
        {(wiring) => (
          <Select
            {...wiring}
            value={defaultTeam.value}
            onChange={(event) => defaultTeam.set(event.target.value)}
          >
            <option value="">{t("noDefault")}</option>
            {teams
              .filter(({ id }) => places.value.has(id))
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </Select>
        )}
      </FormField>
      <HoursField hours={hours.value} onHours={hours.set} errors={errors} />
    </>
  );
}
