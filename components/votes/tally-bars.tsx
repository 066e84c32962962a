"use client";
import { useFormatter, useTranslations } from "use-intl";
import type { Poll } from "#lib/contract/poll.ts";

type Props = { tally: Poll["tally"]; votes: number; /** To be read from across a hall. */ large?: boolean };

/** How a vote stands: a bar an option, with its count and share. */
export function TallyBars({ tally, votes, large = false }: Props) {
  const t = useTranslations("votes");
  const format = useFormatter();
  return (
    <ul className={large ? "flex flex-col gap-[4vh]" : "flex flex-col gap-2"}>
      {tally.map((one) => {
        const share = votes === 0 ? 0 : one.votes / votes;
        return (
          <li key={one.option}>
            <div
              className={`flex flex-wrap items-baseline justify-between gap-x-4 ${large ? "text-[clamp(1.5rem,4.5vw,5rem)] leading-tight" : ""}`}
            >
              <b className="font-semibold break-words">{one.option}</b>
              <span className="tabular-nums">
                {t("bar", {
                  votes: format.number(one.votes),
                  share: format.number(share, { style: "percent", maximumFractionDigits: 1 }),
                })}
              </span>
            </div>
            <svg
              aria-hidden="true"
              className={`mt-0.5 w-full ${large ? "h-[5vh]" : "h-2"}`}
              preserveAspectRatio="none"
              viewBox="0 0 100 1"
            >
              <rect width="100" height="1" fill="var(--surface-sunken)" />
              <rect width={100 * share} height="1" fill="var(--chart-in)" />
            </svg>
          </li>
        );
      })}
    </ul>
  );
}
