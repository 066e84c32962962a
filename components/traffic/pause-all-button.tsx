"use client";
import { Ban } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Confirm } from "#components/settings/parts/confirm.tsx";
import { announce } from "#components/shell/undo.ts";
import { Button } from "#components/ui/button.tsx";
import { api } from "#lib/client/api.ts";

/** Stops everything that goes out, once it is said what that does. */
export function PauseAllButton({ onSteered }: { onSteered: () => void }) {
  const t = useTranslations("traffic.all");
  const [asking, setAsking] = useState(false);
  const pause = async () => {
    await api("PUT", "/sending-pause");
    announce(t("paused"));
  };
  const close = () => {
    setAsking(false);
    onSteered();
  };
  return (
    <>
      <Button
        look="out"
        onClick={() => setAsking(true)}
        aria-label={t("pause")}
        className="text-danger-text!"
      >
        <Ban className="size-4" aria-hidden="true" />
        <span className="max-md:hidden">{t("pause")}</span>
        <span className="md:hidden">{t("pauseShort")}</span>
      </Button>
      {asking ? (
        <Confirm title={t("title")} effect={t("effect")} action={t("pause")} run={pause} onClose={close} />
      ) : null}
    </>
  );
}
