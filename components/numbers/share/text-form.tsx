"use client";
import { type FormEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { ProblemLine } from "#components/settings/parts/problem-line.tsx";
import type { Saving } from "#components/settings/parts/use-saving.ts";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";

type Props = { initial: string; saving: Saving; onMake: (text: string) => Promise<unknown> };

/** What shall stand in the text. */
export function TextForm({ initial, saving, onMake }: Props) {
  const t = useTranslations("textLink");
  const id = useId();
  const [text, setText] = useState(initial);
  const make = (event: FormEvent) => {
    event.preventDefault();
    void onMake(text);
  };
  return (
    <form onSubmit={make}>
      <label htmlFor={id} className="block font-medium">
        {t("text")}
      </label>
      <span className="mt-1 flex gap-2">
        <Input
          id={id}
          value={text}
          maxLength={160}
          required
          onChange={(event) => setText(event.target.value)}
          aria-describedby={`${id}-help`}
          aria-invalid={saving.fields.text !== undefined}
        />
        <Button type="submit" look="pri" busy={saving.busy ? t("making") : undefined}>
          {t("make")}
        </Button>
      </span>
      <p id={`${id}-help`} className="mt-1 mb-3 text-xs text-text-muted">
        {t("textHelp")}
      </p>
      <ProblemLine>{saving.fields.text ?? saving.problem}</ProblemLine>
    </form>
  );
}
