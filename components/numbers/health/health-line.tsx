"use client";
import { TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import { SoftLink } from "#components/shell/soft-link.tsx";
import { Banner } from "#components/ui/banner.tsx";
import type { StandingAlert } from "#lib/contract/health.ts";
import { delivery } from "#lib/i18n/en/delivery.ts";
import { health } from "#lib/i18n/en/health.ts";
import { MoreWords } from "#lib/i18n/more-words.tsx";
import { subjectOf } from "./subject-of.ts";
import { useAlertWords } from "./use-alert-words.ts";

const words = { health, delivery };

/** One calm line about the worst of what is wrong, with the way to all of it. */
export function HealthLine({ alerts }: { alerts: StandingAlert[] }) {
  return (
    <MoreWords words={words}>
      <Line alerts={alerts} />
    </MoreWords>
  );
}

function Line({ alerts: [worst, ...others] }: { alerts: StandingAlert[] }) {
  const t = useTranslations("health.line");
  const say = useAlertWords();
  if (worst === undefined) return null;
  return (
    <Banner
      tone="quiet"
      icon={
        <TriangleAlert
          className={`size-4 shrink-0 ${worst.severity === "down" ? "text-danger-text" : "text-inbound-text"}`}
          strokeWidth={1.8}
          aria-hidden="true"
        />
      }
      action={
        <SoftLink
          href={others.length === 0 ? subjectOf(worst).href : "/numbers/health"}
          className="inline-flex min-h-6 items-center font-semibold whitespace-nowrap text-accent-text hover:underline"
        >
          {t("open")}
        </SoftLink>
      }
    >
      {t("one", { subject: subjectOf(worst).name, title: say(worst).title })}
      {others.length === 0 ? null : ` ${t("more", { count: others.length })}`}
    </Banner>
  );
}
