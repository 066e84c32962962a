"use client";
import { Ban, Info } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "use-intl";
import type { NumberKind } from "#lib/contract/number.ts";
import { type SenderRule, senderRule, senderRulesOf } from "#lib/contract/sender-rules.ts";
import { countryNames } from "../parts/country-names.ts";

/** What the country says to this kind of sender, with the date of what we know; and where else it is not carried. */
export function SenderRuleLines({ kind, country }: { kind: NumberKind; country: string }) {
  const t = useTranslations("numbers.rule");
  const format = useFormatter();
  const nameOf = countryNames(useLocale());
  const rule = senderRule(kind, country);
  const elsewhere = senderRulesOf(kind).filter((one) => one.verdict === "not-carried" && one !== rule);
  const checked = ({ checked, source }: SenderRule) =>
    t("checked", {
      month: format.dateTime(new Date(`${checked}-15`), { month: "long", year: "numeric" }),
      source,
    });
  return (
    <>
      {rule === null ? null : (
        <p role="status" className={`mb-2 flex gap-2 rounded-card border p-2.5 ${tones[rule.verdict]}`}>
          {rule.verdict === "not-carried" ? (
            <Ban className="mt-0.5 size-4 shrink-0" strokeWidth={1.8} aria-hidden="true" />
          ) : (
            <Info className="mt-0.5 size-4 shrink-0" strokeWidth={1.8} aria-hidden="true" />
          )}
          <span>
            {t(rule.verdict, { country: nameOf(country) })} <span className="text-xs">{checked(rule)}</span>
          </span>
        </p>
      )}
      {elsewhere[0] === undefined ? null : (
        <p className="text-xs text-text-muted">
          {t("elsewhere", { countries: format.list(elsewhere.map((one) => nameOf(one.country))) })}{" "}
          {checked(elsewhere[0])}
        </p>
      )}
    </>
  );
}

const tones: Record<SenderRule["verdict"], string> = {
  "not-carried": "border-danger-line bg-danger-soft text-danger-text",
  registration: "border-inbound-line bg-inbound-soft text-inbound-text",
};
