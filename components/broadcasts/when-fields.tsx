"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { MomentField } from "#components/settings/parts/moment-field.tsx";
import { Select } from "#components/settings/parts/select.tsx";
import { Input } from "#components/ui/input.tsx";
import type { Broadcast } from "#lib/contract/broadcast.ts";

type When = Pick<Broadcast, "sendAt" | "localAt">;
type Props = { broadcast: When; errors: Record<string, string>; onWhen: (when: When) => void };

/** When a broadcast goes out: at once, at a time of ours, or when each recipient's own clock shows it. */
export function WhenFields({ broadcast: { sendAt, localAt }, errors, onWhen }: Props) {
  const t = useTranslations("broadcasts.form");
  const [how, setHow] = useState(sendAt !== null ? "at" : localAt !== null ? "local" : "now");
  const choose = (chosen: string) => {
    setHow(chosen);
    onWhen({ sendAt: null, localAt: null });
  };
  return (
    <div className="grid grid-cols-2 gap-x-3 max-md:grid-cols-1">
      <FormField label={t("when")}>
        {(wiring) => (
          <Select {...wiring} value={how} onChange={(event) => choose(event.target.value)}>
            <option value="now">{t("now")}</option>
            <option value="at">{t("at")}</option>
            <option value="local">{t("local")}</option>
          </Select>
        )}
      </FormField>
      {how === "at" ? (
        <MomentField
          label={t("moment")}
          error={errors.sendAt}
          at={sendAt === null ? null : new Date(sendAt)}
          onAt={(at) => onWhen({ sendAt: at?.toISOString() ?? null, localAt: null })}
        />
      ) : null}
      {how === "local" ? (
        <FormField label={t("moment")} error={errors.localAt}>
          {(wiring) => (
            <Input
              {...wiring}
              type="datetime-local"
              defaultValue={localAt ?? ""}
              onChange={(event) => onWhen({ sendAt: null, localAt: event.target.value || null })}
            />
          )}
        </FormField>
      ) : null}
    </div>
  );
}
