import { useState } from "react";
import type { FormEvent } from "react";
import { useTranslations } from "use-intl";
import { Input } from "#components/ui/input.tsx";
import { phoneNumberOf, phoneText } from "./use-own-number.ts";

type Props = { own: string; onChange: (own: string) => void };

/** The number that this phone texts from: any valid one may be typed. */
export function OwnNumber(props: Props) {
  return <NumberForm key={props.own} {...props} />;
}

function NumberForm({ own, onChange }: Props) {
  const t = useTranslations("phone");
  const [typed, setTyped] = useState(phoneText(own));
  const [wrong, setWrong] = useState(false);
  const take = (event?: FormEvent) => {
    event?.preventDefault();
    const number = phoneNumberOf(typed);
    setWrong(number === null);
    if (number === own) setTyped(phoneText(own));
    else if (number !== null) onChange(number);
  };
  return (
    <form onSubmit={take}>
      <label htmlFor="own" className="mb-1 block text-xs text-text-muted">
        {t("own")}
      </label>
      <Input
        id="own"
        type="tel"
        autoComplete="off"
        list="own-suggestions"
        value={typed}
        aria-invalid={wrong}
        aria-describedby="own-lines"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => take()}
      />
      <datalist id="own-suggestions">
        {suggestions.map((number) => (
          <option key={number} value={phoneText(number)} />
        ))}
      </datalist>
      <p id="own-lines" role={wrong ? "alert" : undefined} className="pt-1 text-xs text-text-muted">
        {wrong ? <span className="text-danger-text">{t("ownInvalid")}</span> : t("endings")}
      </p>
    </form>
  );
}

const suggestions = [
  "+353209150142",
  "+353209150187",
  "+353209150001",
  "+353209150002",
  "+353209150003",
  "+353209150004",
];
