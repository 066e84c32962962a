"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { overviewsQuery } from "#lib/client/queries/provisioning.ts";
import type { NumberOverview } from "#lib/contract/number-overview.ts";
import { ConsentWordsLine } from "../parts/consent-words-line.tsx";
import { RoutingFields } from "../parts/routing-fields.tsx";
import { SendingFields } from "../parts/sending-fields.tsx";
import { useNumberForm } from "../parts/use-number-form.ts";
import type { Draft } from "./draft.ts";
import { StepBody } from "./step-body.tsx";

/** Who answers, when, how fast it sends, and which words stop it. */
export function RoutingStep({ draft, onNext }: { draft: Draft; onNext: () => void }) {
  const number = useQuery(overviewsQuery()).data?.find(({ id }) => id === draft.numberId);
  return number === undefined ? null : <Routing number={number} onNext={onNext} />;
}

function Routing({ number, onNext }: { number: NumberOverview; onNext: () => void }) {
  const settings = useTranslations("settings");
  const saving = useSaving();
  const form = useNumberForm(number);
  const save = async () => {
    if (await saving.save(form.save)) onNext();
  };
  return (
    <StepBody
      onNext={() => void save()}
      busy={saving.busy ? settings("working") : undefined}
      problem={saving.problem}
    >
      <RoutingFields form={form} errors={saving.fields} />
      <SendingFields form={form} errors={saving.fields} />
      {number.kind === "alphanumeric" ? null : <ConsentWordsLine />}
    </StepBody>
  );
}
