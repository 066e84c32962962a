"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { api } from "#lib/client/api.ts";
import { numbersQuery } from "#lib/client/queries/numbers.ts";
import { type ConsentFamily, consentFamily, type ConsentWord } from "#lib/contract/consent.ts";
import type { Page } from "#lib/contract/page.ts";
import { ProblemLine } from "../parts/problem-line.tsx";
import { useSaving } from "../parts/use-saving.ts";
import { AddWord } from "./add-word.tsx";
import { Block, selectClass } from "../parts/block.tsx";
import { consentWordsQuery } from "./consent-queries.ts";
import { WordChip } from "./word-chip.tsx";

/** Opt-out, opt-in and help words, for all numbers or for one. */
export function WordLists() {
  const t = useTranslations("settings.consent");
  const [number, setNumber] = useState("");
  const { data: numbers = [] } = useQuery(numbersQuery());
  const inService = numbers.filter(({ status }) => status !== "retired");
  const { data: words, isError } = useQuery(consentWordsQuery(number));
  const { busy, problem, change } = useWordChange(number);
  return (
    <Block title={t("words")} help={t("wordsHelp")}>
      <label className="mb-3 flex flex-wrap items-center gap-2">
        <span className="text-text-muted">{t("holdOn")}</span>
        <select className={selectClass} value={number} onChange={(event) => setNumber(event.target.value)}>
          <option value="">{t("allNumbers")}</option>
          {inService.map((one) => (
            <option key={one.id} value={one.id}>
              {one.label ? `${one.addressText} · ${one.label}` : one.addressText}
            </option>
          ))}
        </select>
      </label>
      <ProblemLine>{isError ? t("failed") : problem}</ProblemLine>
      {words === undefined && !isError ? <Skeleton className="h-40" /> : null}
      {words === undefined
        ? null
        : consentFamily.options.map((family) => (
            <Family
              key={family}
              family={family}
              words={words.items.filter((word) => word.family === family)}
              busy={busy}
              onChange={change}
            />
          ))}
    </Block>
  );
}

export type WordChange = (
  method: "PUT" | "DELETE",
  word: string,
  family: ConsentFamily,
  language?: string,
) => Promise<boolean>;

function Family({
  family,
  words,
  busy,
  onChange,
}: {
  family: ConsentFamily;
  words: ConsentWord[];
  busy: boolean;
  onChange: WordChange;
}) {
  const t = useTranslations("settings.consent");
  return (
    <section aria-label={t(`family.${family}`)} className="mb-4 rounded-card border border-border p-3">
      <h3 className="mb-2 font-semibold">{t(`family.${family}`)}</h3>
      <ul className="mb-3 flex flex-wrap gap-1.5">
        {words.map((word) => (
          <WordChip
            key={`${word.word} ${word.language}`}
            word={word}
            busy={busy}
            onRemove={() => void onChange("DELETE", word.word, family)}
            onRestore={() => void onChange("PUT", word.word, family)}
          />
        ))}
      </ul>
      <AddWord
        family={family}
        busy={busy}
        onAdd={(word, language) => onChange("PUT", word, family, language)}
      />
    </section>
  );
}

function useWordChange(number: string) {
  const client = useQueryClient();
  const { busy, problem, fields, save } = useSaving();
  const change: WordChange = (method, word, family, language) =>
    save(async () => {
      const path = `/consent-words/${encodeURIComponent(word)}`;
      const scope = number === "" ? {} : { number };
      const answer = await (method === "PUT"
        ? api<Page<ConsentWord>>("PUT", path, {
            body: { family, ...scope, ...(language ? { language } : {}) },
          })
        : api<Page<ConsentWord>>("DELETE", path, { query: scope }));
      client.setQueryData(consentWordsQuery(number).queryKey, answer);
      // A word for all numbers shows on each.
      await client.invalidateQueries({ queryKey: ["consent-words"], refetchType: "none" });
    });
  return { busy, problem: fields.word ?? problem, change };
}
