"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { RowMenu } from "#components/settings/parts/row-menu.tsx";
import { lazyPart } from "#components/shell/lazy-part.tsx";
import { MenuItem } from "#components/ui/menu.tsx";
import type { NumberOverview } from "#lib/contract/number-overview.ts";
import { PauseDialog } from "../parts/pause-dialog.tsx";
import { RetireDialog } from "../parts/retire-dialog.tsx";
import { useResume } from "../parts/use-resume.ts";

const ShareDialog = lazyPart(() => import("../share/share-dialog.tsx").then((module) => module.ShareDialog));

/** What can be done with a number, from its row. */
export function NumberMenu({ number }: { number: NumberOverview }) {
  const t = useTranslations("numbers");
  const router = useRouter();
  const resume = useResume(number);
  const [asked, setAsked] = useState<"pause" | "retire" | "share" | null>(null);
  const close = () => setAsked(null);
  return (
    <>
      <RowMenu label={t("more", { number: number.addressText })}>
        <MenuItem onSelect={() => router.push(`/numbers/${number.id}`)}>{t("open")}</MenuItem>
        <MenuItem onSelect={() => router.push(`/numbers/health/${number.id}`)}>{t("health")}</MenuItem>
        {number.status === "retired" || number.kind === "alphanumeric" ? null : (
          <MenuItem onSelect={() => setAsked("share")}>{t("share")}</MenuItem>
        )}
        {number.status === "active" ? (
          <MenuItem onSelect={() => setAsked("pause")}>{t("pause")}</MenuItem>
        ) : null}
        {number.status === "paused" ? (
          <MenuItem onSelect={() => void resume()}>{t("resume")}</MenuItem>
        ) : null}
        {number.status === "retired" ? null : (
          <MenuItem danger onSelect={() => setAsked("retire")}>
            {t("retire")}
          </MenuItem>
        )}
      </RowMenu>
      {asked === "pause" ? <PauseDialog number={number} onClose={close} /> : null}
      {asked === "share" ? <ShareDialog number={number} onClose={close} /> : null}
      {asked === "retire" ? <RetireDialog number={number} onClose={close} /> : null}
    </>
  );
}
