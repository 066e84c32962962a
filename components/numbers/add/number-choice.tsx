"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { ProblemLine } from "#components/settings/parts/problem-line.tsx";
import { useProblemWords } from "#components/shell/use-problem-words.ts";
import { accountNumbersQuery, providersQuery } from "#lib/client/queries/provisioning.ts";
import type { AccountNumber, ProviderAccount } from "#lib/contract/provider-account.ts";
import { ChoiceCard } from "./choice-card.tsx";
import type { Draft } from "./draft.ts";
import { TypedNumber } from "./typed-number.tsx";

type Props = {
  account: ProviderAccount;
  draft: Draft;
  onChoose: (address: string) => void;
  error?: string | undefined;
};

/** Which number: one that the provider tells of, or one that is typed. */
export function NumberChoice({ account, draft, onChoose, error }: Props) {
  const t = useTranslations("numbers");
  const words = useProblemWords();
  const offer = useQuery(providersQuery()).data?.find(({ name }) => name === account.provider);
  const isListed = offer?.listsNumbers === true && draft.kind !== "alphanumeric";
  const listed = useQuery({ ...accountNumbersQuery(account.id), enabled: isListed });
  const [types, setTypes] = useState(false);
  const provider = offer?.title ?? account.provider;
  const fitting = (listed.data ?? []).filter((number) => fits(number, draft));
  const typed = <TypedNumber draft={draft} onType={onChoose} error={error} />;
  if (!isListed) return typed;
  if (listed.isPending) return <p className="mb-3.5 text-text-muted">{t("asking", { provider })}</p>;
  return (
    <>
      <fieldset className="mb-3.5">
        <legend className="mb-1.5 font-medium">{t("fromAccount")}</legend>
        <ProblemLine>
          {listed.error === null ? null : t("listFailed", { provider, problem: words(listed.error) })}
        </ProblemLine>
        {listed.error === null && fitting.length === 0 ? (
          <p className="mb-2 text-text-muted">{t("noneListed", { provider, kind: draft.kind })}</p>
        ) : null}
        <div className="-mx-0.5 mb-1.5 grid max-h-64 gap-1.5 overflow-auto p-0.5">
          {fitting.map((number) => (
            <ChoiceCard
              key={`${number.address} ${number.country}`}
              name="number"
              disabled={number.carriedBy !== null}
              checked={!types && number.address === draft.address}
              onChoose={() => {
                setTypes(false);
                onChoose(number.address);
              }}
              title={number.addressText}
            >
              {number.carriedBy === null ? number.country : t("carriedBy", { account: number.carriedBy })}
            </ChoiceCard>
          ))}
        </div>
        <ChoiceCard
          name="number"
          checked={types}
          onChoose={() => {
            setTypes(true);
            onChoose("");
          }}
          title={t("typeIt")}
        />
      </fieldset>
      {types ? typed : <ProblemLine>{error ?? null}</ProblemLine>}
    </>
  );
}

// A provider that does not say of which country a short code is, means any.
function fits({ kind, country }: AccountNumber, draft: Draft): boolean {
  if (kind !== draft.kind) return false;
  return kind !== "short-code" || country === null || country === draft.country;
}
