import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";

type Props = { taken: string[]; onAdd: (key: string, value: string) => void; onCancel: () => void };

/** A detail that is not there yet: its name and its value. */
export function NewField({ taken, onAdd, onCancel }: Props) {
  const t = useTranslations("contact");
  const [key, setKey] = useState("");
  const [value, setValue] = useState("");
  const isTaken = taken.some((name) => name.toLowerCase() === key.trim().toLowerCase());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (key.trim() !== "" && !isTaken) onAdd(key.trim(), value.trim());
  };
  return (
    <form className="mt-2 flex flex-col gap-1.5" onSubmit={submit}>
      <div className="grid grid-cols-[84px_minmax(0,1fr)] gap-2">
        <Input
          autoFocus
          aria-label={t("fields.key")}
          placeholder={t("fields.keyPlaceholder")}
          value={key}
          maxLength={60}
          aria-invalid={isTaken}
          onChange={(event) => setKey(event.target.value)}
        />
        <Input
          aria-label={t("fields.value")}
          placeholder={t("fields.value")}
          value={value}
          maxLength={500}
          onChange={(event) => setValue(event.target.value)}
        />
      </div>
      {isTaken ? (
        <p role="alert" className="text-xs text-danger-text">
          {t("fields.taken")}
        </p>
      ) : null}
      <div className="flex justify-end gap-1">
        <Button look="plain" size="sm" onClick={onCancel}>
          {t("cancel")}
        </Button>
        <Button look="soft" size="sm" type="submit" disabled={key.trim() === "" || isTaken}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
