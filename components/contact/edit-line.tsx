import { Check, X } from "lucide-react";
import { useState, type FormEvent, type KeyboardEvent } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Input } from "#components/ui/input.tsx";

type Props = {
  label: string;
  placeholder?: string;
  value: string;
  maxLength: number;
  list?: string;
  onSave: (value: string) => void;
  onCancel: () => void;
};

/** One value being changed in its place: ↵ saves, Esc leaves it as it was. */
export function EditLine({ label, placeholder, value: before, maxLength, list, onSave, onCancel }: Props) {
  const t = useTranslations("contact");
  const [value, setValue] = useState(before);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value.trim() === before.trim()) onCancel();
    else onSave(value.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form className="flex min-w-0 flex-1 items-center gap-1" onSubmit={submit} onKeyDown={onKeyDown}>
      <Input
        autoFocus
        aria-label={label}
        placeholder={placeholder}
        value={value}
        maxLength={maxLength}
        list={list}
        onChange={(event) => setValue(event.target.value)}
      />
      <IconButton icon={Check} type="submit" label={t("save")} />
      <IconButton icon={X} label={t("cancel")} onClick={onCancel} />
    </form>
  );
}
