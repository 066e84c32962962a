"use client";
import { Pause, Play } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { PauseDialog } from "#components/numbers/parts/pause-dialog.tsx";
import { useResume } from "#components/numbers/parts/use-resume.ts";
import { Button } from "#components/ui/button.tsx";
import type { NumberTraffic } from "#lib/contract/live-traffic.ts";

type Props = { traffic: NumberTraffic; onSteered: () => void };

/** Stops a number's sending, once that is confirmed, or lets it go on. */
export function PauseButton({ traffic: { number, status }, onSteered }: Props) {
  const t = useTranslations("traffic");
  const resume = useResume(number);
  const [asking, setAsking] = useState(false);
  const close = () => {
    setAsking(false);
    onSteered();
  };
  const isPaused = status === "paused";
  const Glyph = isPaused ? Play : Pause;
  return (
    <>
      <Button
        look="out"
        size="sm"
        aria-label={t(isPaused ? "resumeOf" : "pauseOf", { number: number.addressText })}
        onClick={isPaused ? () => void resume().then(onSteered) : () => setAsking(true)}
      >
        <Glyph className="size-3.5" aria-hidden="true" />
        {t(isPaused ? "resume" : "pause")}
      </Button>
      {asking ? <PauseDialog number={number} onClose={close} /> : null}
    </>
  );
}
