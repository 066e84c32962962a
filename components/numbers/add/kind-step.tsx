"use client";
import { useTranslations } from "use-intl";
import { FormField } from "#components/settings/parts/form-field.tsx";
import type { NumberKind } from "#lib/contract/number.ts";
import { senderRule } from "#lib/contract/sender-rules.ts";
import { ChoiceCard } from "./choice-card.tsx";
import { CountrySelect } from "./country-select.tsx";
import type { Draft } from "./draft.ts";
import { SenderRuleLines } from "./sender-rule-lines.tsx";
import { StepBody } from "./step-body.tsx";

type Props = { draft: Draft; change: (more: Partial<Draft>) => void; onNext: () => void };

const order: NumberKind[] = ["long-number", "short-code", "toll-free", "alphanumeric"];

/** Which kind of number fits, and what its country says to that kind. */
export function KindStep({ draft: { kind, country }, change, onNext }: Props) {
  const t = useTranslations("numbers");
  return (
    <StepBody
      onNext={onNext}
      disabled={country === "" || senderRule(kind, country)?.verdict === "not-carried"}
    >
      <fieldset className="mb-4 grid gap-2">
        <legend className="mb-1.5 font-medium">{t("kindQuestion")}</legend>
        {order.map((one) => (
          <ChoiceCard
            key={one}
            name="kind"
            checked={one === kind}
            onChoose={() => change({ kind: one, address: "" })}
            title={t(`kind.${one}`)}
          >
            {t(`kindHelp.${one}`)}
          </ChoiceCard>
        ))}
      </fieldset>
      <FormField label={t(`countryOf.${kind}`)}>
        {(wiring) => (
          <CountrySelect
            {...wiring}
            value={country}
            onChange={(event) => change({ country: event.target.value })}
          />
        )}
      </FormField>
      <SenderRuleLines kind={kind} country={country} />
    </StepBody>
  );
}
