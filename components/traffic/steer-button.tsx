"use client";
import { ChevronDown, Pause, Play } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { PauseDialog } from "#components/numbers/parts/pause-dialog.tsx";
import { useResume } from "#components/numbers/parts/use-resume.ts";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { Menu, MenuContent, MenuItem, MenuTrigger } from "#components/ui/menu.tsx";
import type { NumberTraffic } from "#lib/contract/live-traffic.ts";
import { useSteer } from "./use-steer.ts";

type Props = { traffic: NumberTraffic; onSteered: () => void };

/** Stops a number's sending, once that is confirmed, or lets it go on; beside it the gentler ways. */
export function SteerButton({ traffic, onSteered }: Props) {
  const t = useTranslations("traffic");
  const { number, status, drainingSince } = traffic;
  const resume = useResume(number);
  const [asking, setAsking] = useState(false);
  const close = () => {
    setAsking(false);
    onSteered();
  };
  const isHeld = status === "paused" || drainingSince !== null;
  const Glyph = isHeld ? Play : Pause;
  return (
    <span className="inline-flex">
      <Button
        look="out"
        size="sm"
        className="rounded-r-none border-r-0"
        aria-label={t(isHeld ? "resumeOf" : "pauseOf", { number: number.addressText })}
        onClick={isHeld ? () => void resume().then(onSteered) : () => setAsking(true)}
      >
        <Glyph className="size-3.5" aria-hidden="true" />
        {t(isHeld ? "resume" : "pause")}
      </Button>
      <SteerMenu traffic={traffic} isHeld={isHeld} onSteered={onSteered} />
      {asking ? <PauseDialog number={number} onClose={close} /> : null}
    </span>
  );
}

function SteerMenu({ traffic: { number, bulkHeld }, isHeld, onSteered }: Props & { isHeld: boolean }) {
  const t = useTranslations("traffic");
  const steer = useSteer();
  const at = `/numbers/${number.id}`;
  const about = { number: number.addressText };
  return (
    <Menu>
      <MenuTrigger
        aria-label={t("moreOf", about)}
        className={buttonClass({ look: "out", size: "sm", className: "rounded-l-none px-1!" })}
      >
        <ChevronDown className="size-3.5" strokeWidth={2} aria-hidden="true" />
      </MenuTrigger>
      <MenuContent align="end" label={t("moreOf", about)}>
        <MenuItem
          disabled={isHeld}
          onSelect={() => void steer("PUT", `${at}/drain`, t("drains", about)).then(onSteered)}
        >
          {t("drain")}
        </MenuItem>
        <MenuItem
          onSelect={() =>
            void steer(
              bulkHeld ? "DELETE" : "PUT",
              `${at}/bulk-hold`,
              t(bulkHeld ? "bulkReleased" : "bulkIsHeld", about),
            ).then(onSteered)
          }
        >
          {t(bulkHeld ? "releaseBulk" : "holdBulk")}
        </MenuItem>
      </MenuContent>
    </Menu>
  );
}
