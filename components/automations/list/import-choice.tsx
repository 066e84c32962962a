"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { ProblemLine } from "#components/settings/parts/problem-line.tsx";
import type { Definition } from "#lib/contract/automation/definition.ts";
import { readFile } from "../editor/save-as-file.ts";

/** Makes a draft of a file that was exported; whether it is a whole one, the server says. */
export function ImportChoice({ onTake }: { onTake: (name: string, definition: Definition) => void }) {
  const t = useTranslations("automations.gallery");
  const [isWrong, setWrong] = useState(false);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = readFile(await file.text());
    setWrong(read === null);
    if (read !== null) onTake(read.name, read.definition);
  };
  return (
    <label className="mt-3 block">
      <b className="block font-semibold">{t("import")}</b>
      <span className="mb-1 block text-text-muted">{t("importHelp")}</span>
      <input
        type="file"
        accept="application/json,.json"
        className="w-full text-sm"
        onChange={(event) => void take(event.target.files?.[0])}
      />
      <ProblemLine>{isWrong ? t("notJson") : null}</ProblemLine>
    </label>
  );
}
