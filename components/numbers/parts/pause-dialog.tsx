"use client";
import { useTranslations } from "use-intl";
import { Confirm } from "#components/settings/parts/confirm.tsx";
import { announce } from "#components/shell/undo.ts";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { NumberRef } from "#lib/contract/number.ts";

/** Stops a number's sending, once it is said what that does. */
export function PauseDialog({ number, onClose }: { number: NumberRef; onClose: () => void }) {
  const t = useTranslations("numbers");
  const change = useDirectoryChange("numbers");
  const pause = async () => {
    await change("PUT", `/numbers/${number.id}/pause`);
    announce(t("paused", { number: number.addressText }));
  };
  return (
    <Confirm
      title={t("pauseTitle", { number: number.addressText })}
      effect={t("pauseEffect")}
      action={t("pause")}
      run={pause}
      onClose={onClose}
    />
  );
}
