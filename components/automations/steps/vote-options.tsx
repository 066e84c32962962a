"use client";
import { Plus, X } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Input } from "#components/ui/input.tsx";
import type { StepOf } from "#lib/contract/automation/step.ts";
import { WordsInput } from "../editor/words-input.tsx";

type Options = StepOf<"vote">["options"];
type Props = { options: Options; onOptions: (options: Options) => void };

const FEWEST = 2;

/** What can be voted for, each with its other spellings. */
export function VoteOptions({ options, onOptions }: Props) {
  const t = useTranslations("automations.field");
  return (
    <fieldset className="mb-3.5">
      <legend className="mb-1 font-medium">{t("voteOptions")}</legend>
      {options.map((option, at) => (
        <div key={at} className="mb-1.5 flex items-center gap-1.5">
          <Input
            aria-label={t("optionValue")}
            className="w-32! shrink-0"
            value={option.value}
            maxLength={40}
            onChange={({ target: { value } }) => onOptions(options.with(at, { ...option, value }))}
          />
          <WordsInput
            aria-label={t("optionAliases")}
            placeholder={t("optionAliases")}
            words={option.aliases}
            onWords={(aliases) => onOptions(options.with(at, { ...option, aliases }))}
          />
          <IconButton
            icon={X}
            label={t("removeOption", { answer: option.value })}
            disabled={options.length <= FEWEST}
            onClick={() => onOptions(options.toSpliced(at, 1))}
          />
        </div>
      ))}
      <Button
        look="soft"
        onClick={() => onOptions([...options, { value: String(options.length + 1), aliases: [] }])}
      >
        <Plus className="size-4" strokeWidth={1.8} aria-hidden="true" />
        {t("addVoteOption")}
      </Button>
    </fieldset>
  );
}
