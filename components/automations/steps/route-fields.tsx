"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { Select } from "#components/settings/parts/select.tsx";
import { membersQuery } from "#lib/client/queries/members.ts";
import { teamsQuery } from "#lib/client/queries/teams.ts";
import type { Step, StepOf } from "#lib/contract/automation/step.ts";
import { NotesField } from "./small-fields.tsx";

type Props = { step: StepOf<"route">; onChange: (step: Step) => void };

/** To whom the conversation goes. */
export function RouteFields({ step, onChange }: Props) {
  const t = useTranslations("automations.field");
  const teams = useQuery(teamsQuery()).data ?? [];
  const members = useQuery(membersQuery()).data ?? [];
  return (
    <>
      <Whom
        label={t("team")}
        records={teams}
        id={step.teamId}
        onId={(teamId) => onChange({ ...step, teamId })}
      />
      <Whom
        label={t("member")}
        records={members}
        id={step.memberId}
        onId={(memberId) => onChange({ ...step, memberId })}
      />
      <NotesField step={step} onChange={onChange} />
    </>
  );
}

type WhomProps = {
  label: string;
  records: readonly { id: string; name: string }[];
  id: string | null;
  onId: (id: string | null) => void;
};

function Whom({ label, records, id, onId }: WhomProps) {
  const t = useTranslations("automations.field");
  return (
    <FormField label={label}>
      {(wiring) => (
        <Select {...wiring} value={id ?? ""} onChange={(event) => onId(event.target.value || null)}>
          <option value="">{t("nobody")}</option>
          {records.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Select>
      )}
    </FormField>
  );
}
