"use client";
import { useTranslations } from "use-intl";
import type { Wall } from "#lib/contract/poll.ts";
import { votes } from "#lib/i18n/en/votes.ts";
import { MoreWords } from "#lib/i18n/more-words.tsx";
import { TallyBars } from "./tally-bars.tsx";
import { useFreshPage } from "./use-fresh-page.ts";

const words = { votes };

/** The results of a vote on a big screen, for whoever is in the hall. */
export function WallPage({ wall }: { wall: Wall }) {
  useFreshPage();
  return (
    <MoreWords words={words}>
      <Standing wall={wall} />
    </MoreWords>
  );
}

function Standing({ wall }: { wall: Wall }) {
  const t = useTranslations("votes");
  return (
    <main className="flex min-h-dvh flex-col justify-center gap-[5vh] bg-surface-raised px-[6vw] py-[5vh] text-text">
      <header>
        <p className="text-[clamp(1rem,2vw,2.25rem)] text-text-muted">{wall.organisation}</p>
        <h1 className="text-[clamp(2rem,6vw,7rem)] leading-tight font-semibold text-balance">
          {wall.question}
        </h1>
      </header>
      <TallyBars tally={wall.tally} votes={wall.votes} large />
      <p role="status" className="text-[clamp(1.25rem,3vw,3.5rem)] text-text-muted tabular-nums">
        {t("count", { count: wall.votes })}
        {wall.state === "open" ? null : ` · ${t(`state.${wall.state}`)}`}
      </p>
    </main>
  );
}

/** What stands where there is no wall (any more): switched on again, it has another link. */
export function WallGone() {
  return (
    <MoreWords words={words}>
      <Gone />
    </MoreWords>
  );
}

function Gone() {
  const t = useTranslations("votes.wall");
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center gap-2 px-5 text-center">
      <h1 className="text-2xl font-semibold">{t("gone")}</h1>
      <p className="text-lg text-text-muted">{t("goneBody")}</p>
    </main>
  );
}
