"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { Dot, type DotTone } from "#components/ui/dot.tsx";
import type { Number as OwnNumber } from "#lib/contract/number.ts";
import { countsQuery } from "#lib/client/queries/counts.ts";
import { numbersQuery } from "#lib/client/queries/numbers.ts";
import { defaultFilter } from "../use-inbox-route.ts";
import { countOf } from "./count-of.ts";
import { ViewLink } from "./view-link.tsx";
import { ViewSection } from "./view-section.tsx";

/** One view per number, with whether it works. */
export function NumberViews() {
  const t = useTranslations("inbox");
  const counts = useQuery(countsQuery()).data;
  const numbers = useQuery(numbersQuery()).data?.filter(({ status }) => status !== "retired");
  if (numbers === undefined || numbers.length === 0) return null;
  return (
    <ViewSection title={t("numbers")}>
      {numbers.map((number) => {
        const filter = { ...defaultFilter, number: number.id };
        return (
          <ViewLink
            key={number.id}
            filter={filter}
            mark={<Dot tone={tones[number.status]} />}
            count={countOf(counts, filter)}
          >
            <span title={`${number.label}, ${t(`numberStatus.${number.status}`)}`}>
              <NumberName number={number} />
              <span className="sr-only">, {t(`numberStatus.${number.status}`)}</span>
            </span>
          </ViewLink>
        );
      })}
    </ViewSection>
  );
}

/** A short code belongs to a country, so it says which. */
function NumberName({ number }: { number: OwnNumber }) {
  if (number.kind !== "short-code" || number.country === null) return number.addressText;
  return (
    <>
      {number.address} <span className="text-text-faint">{number.country}</span>
    </>
  );
}

const tones: Record<OwnNumber["status"], DotTone> = { active: "ok", paused: "warn", retired: "off" };
