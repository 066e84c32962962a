"use client";
import { useEffect, useEffectEvent } from "react";
import { useTranslations } from "use-intl";
import type { ToldAlert } from "#lib/contract/health.ts";
import { traffic } from "#lib/i18n/en/traffic.ts";
import { MoreWords } from "#lib/i18n/more-words.tsx";
import { announce } from "./undo.ts";

const words = { traffic };

/** Says once what has just gone wrong, with what. */
export function AlertTeller({ alert }: { alert: ToldAlert }) {
  return (
    <MoreWords words={words}>
      <Tell alert={alert} />
    </MoreWords>
  );
}

function Tell({ alert }: { alert: ToldAlert }) {
  const t = useTranslations("traffic.event");
  const tell = useEffectEvent(({ about, kind }: ToldAlert) =>
    announce(t("alertRaised", { about, alert: t(`alert.${kind}`) })),
  );
  useEffect(() => tell(alert), [alert]);
  return null;
}
