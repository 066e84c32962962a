"use client";
import { useTranslations } from "use-intl";
import type { Role } from "#lib/contract/member.ts";
import { FormField } from "./form-field.tsx";
import { Select } from "./select.tsx";

type Props = { role: Role; onRole: (role: Role) => void; choices?: Role[]; error?: string | undefined };

/** What someone may do, each role with its sentence. */
export function RoleSelect({ role, onRole, choices = ["agent", "lead", "admin"], error }: Props) {
  const t = useTranslations("settings");
  return (
    <FormField label={t("members.role")} help={t(`members.roleHelp.${role}`)} error={error}>
      {(wiring) => (
        <Select {...wiring} value={role} onChange={(event) => onRole(event.target.value as Role)}>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {t(`profile.roles.${choice}`)}
            </option>
          ))}
        </Select>
      )}
    </FormField>
  );
}
