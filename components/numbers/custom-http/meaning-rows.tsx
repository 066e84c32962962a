"use client";
import { Plus, X } from "lucide-react";
import { useTranslations } from "use-intl";
import { Select } from "#components/settings/parts/select.tsx";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Input } from "#components/ui/input.tsx";
import type { CustomHttpInput } from "#lib/contract/custom-http.ts";
import { deliveryReasons, familyOf } from "#lib/contract/delivery-reason.ts";

type Meaning = NonNullable<CustomHttpInput["reports"]>["meanings"][number];
type Props = {
  value: readonly Meaning[];
  onChange: (meanings: Meaning[]) => void;
  errors: Record<string, string>;
};

const statuses = ["delivered", "undelivered", "failed", "expired", "sent", "queued", "unknown"] as const;
/** Those that a gateway can be the one to name. */
const reasons = deliveryReasons.filter((one) => !["waiting", "unclear"].includes(familyOf(one)));
const PATH = "credentials.reports.meanings";

/** What each of the gateway's words means, and why a text did not arrive where the word says that too. */
export function MeaningRows({ value, onChange, errors }: Props) {
  const t = useTranslations("customHttp.reports");
  const set = (index: number, changed: Meaning) => onChange(value.with(index, changed));
  const wrong = Object.entries(errors).find(([path]) => path.startsWith(PATH))?.[1];
  return (
    <fieldset className="mb-3.5">
      <legend className="mb-1 font-medium">{t("meanings")}</legend>
      {value.map((meaning, index) => (
        <MeaningRow
          key={index}
          meaning={meaning}
          isWrong={Object.keys(errors).some((path) => path.startsWith(`${PATH}.${index}.`))}
          onChange={(changed) => set(index, changed)}
          onRemove={() => onChange(value.toSpliced(index, 1))}
        />
      ))}
      {wrong === undefined ? null : (
        <p role="alert" className="mb-1.5 text-xs text-danger-text">
          {wrong}
        </p>
      )}
      <Button look="soft" size="sm" onClick={() => onChange([...value, { value: "", status: "delivered" }])}>
        <Plus className="size-3.5" strokeWidth={1.8} aria-hidden="true" />
        {t("addMeaning")}
      </Button>
    </fieldset>
  );
}

type RowProps = {
  meaning: Meaning;
  isWrong: boolean;
  onChange: (meaning: Meaning) => void;
  onRemove: () => void;
};

function MeaningRow({ meaning, isWrong, onChange, onRemove }: RowProps) {
  const t = useTranslations("customHttp.reports");
  const delivery = useTranslations("delivery.reason");
  const { value, status, reason } = meaning;
  const didFail = status === "undelivered" || status === "failed" || status === "expired";
  return (
    <div className="mb-1.5 grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] items-center gap-1.5">
      <Input
        aria-label={t("word")}
        aria-invalid={isWrong}
        placeholder={t("word")}
        spellCheck={false}
        value={value}
        onChange={(event) => onChange({ ...meaning, value: event.target.value })}
      />
      <Select
        aria-label={t("means", { word: value })}
        value={status}
        onChange={(event) => onChange({ value, status: event.target.value as Meaning["status"] })}
      >
        {statuses.map((one) => (
          <option key={one} value={one}>
            {t(`became.${one}`)}
          </option>
        ))}
      </Select>
      <IconButton icon={X} label={t("removeMeaning", { word: value })} onClick={onRemove} />
      {didFail ? (
        <Select
          aria-label={t("why", { word: value })}
          className="col-start-2"
          value={reason ?? ""}
          onChange={({ target }) =>
            onChange({ value, status, reason: reasons.find((one) => one === target.value) })
          }
        >
          <option value="">{t("noReason")}</option>
          {reasons.map((one) => (
            <option key={one} value={one}>
              {delivery(`${one}.what`)}
            </option>
          ))}
        </Select>
      ) : null}
    </div>
  );
}
