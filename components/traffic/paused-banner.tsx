"use client";
import { Ban } from "lucide-react";
import { useFormatter, useTranslations } from "use-intl";
import { Banner } from "#components/ui/banner.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { useSteer } from "./use-steer.ts";

type Props = {
  since: string;
  /** Null: the asker only watches. */
  onSteered: (() => void) | null;
};

/** Nothing goes out, since when, and the way on. */
export function PausedBanner({ since, onSteered }: Props) {
  const t = useTranslations("traffic.all");
  const format = useFormatter();
  const steer = useSteer();
  const time = format.dateTime(new Date(since), { hour: "2-digit", minute: "2-digit" });
  return (
    <Banner
      tone="danger"
      icon={<Ban className="size-4 shrink-0" strokeWidth={1.8} aria-hidden="true" />}
      action={
        onSteered === null ? null : (
          <LinkButton onClick={() => void steer("DELETE", "/sending-pause", t("resumed")).then(onSteered)}>
            {t("resume")}
          </LinkButton>
        )
      }
    >
      <b className="font-semibold">{t("banner", { time })}</b> {t("bannerMore")}
    </Banner>
  );
}
