import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";
import { type ConsentFamily, consentLanguage } from "#lib/contract/consent.ts";
import { selectClass } from "../parts/block.tsx";
import { useLanguageName } from "./use-language-name.ts";

type Props = {
  family: ConsentFamily;
  busy: boolean;
  onAdd: (word: string, language: string) => Promise<boolean>;
};

/** A word of our own, with the language it is answered in. */
export function AddWord({ family, busy, onAdd }: Props) {
  const t = useTranslations("settings.consent");
  const languageName = useLanguageName();
  const [word, setWord] = useState("");
  const [language, setLanguage] = useState("");
  const submit = async () => {
    if (await onAdd(word.trim(), language)) setWord("");
  };
  return (
    <form
      className="flex flex-wrap items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (word.trim() !== "") void submit();
      }}
    >
      <Input
        className="w-44!"
        aria-label={t(`add.${family}`)}
        placeholder={t(`add.${family}`)}
        value={word}
        maxLength={60}
        onChange={(event) => setWord(event.target.value)}
      />
      <select
        aria-label={t("answeredIn")}
        className={selectClass}
        value={language}
        onChange={(event) => setLanguage(event.target.value)}
      >
        <option value="">{t("ourLanguage")}</option>
        {consentLanguage.options.map((one) => (
          <option key={one} value={one}>
            {languageName(one)}
          </option>
        ))}
      </select>
      <Button type="submit" look="soft" disabled={busy || word.trim() === ""}>
        {t("addWord")}
      </Button>
    </form>
  );
}
