"use client";
import { TriangleAlert } from "lucide-react";
import { useFormatter, useTranslations } from "use-intl";
import { Banner } from "#components/ui/banner.tsx";
import type { Trouble } from "#lib/contract/trouble.ts";
import { system } from "#lib/i18n/en/system.ts";
import { MoreWords } from "#lib/i18n/more-words.tsx";

/** What is held up, since when, and what to do about it: mostly nothing. */
export function TroubleBanner({ trouble }: { trouble: Trouble }) {
  return (
    <Banner icon={<TriangleAlert className="size-4 shrink-0" strokeWidth={1.8} aria-hidden="true" />}>
      <MoreWords words={{ system }}>
        <Sentence trouble={trouble} />
      </MoreWords>
    </Banner>
  );
}

function Sentence({ trouble: { kind, since, account } }: { trouble: Trouble }) {
  const t = useTranslations("system");
  const format = useFormatter();
  const values = {
    account: account ?? "",
    time: format.dateTime(new Date(since), { hour: "2-digit", minute: "2-digit" }),
  };
  return (
    <>
      <b className="font-semibold">{t(`${kind}.title`, values)}</b> {t(`${kind}.body`, values)}
    </>
  );
}
