"use client";
import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "use-intl";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { listSizesQuery } from "#lib/client/queries/lists.ts";
import type { ListSize } from "#lib/contract/list.ts";

const WIDTH = 320;
const HEIGHT = 72;

/** How many were on a list by day, and how many joined and left. */
export function GrowthChart({ listId }: { listId: string }) {
  const t = useTranslations("lists.detail");
  const format = useFormatter();
  const sizes = useQuery(listSizesQuery(listId)).data;
  if (sizes === undefined) return <Skeleton className="mb-6 h-[120px] w-full" />;
  const total = (part: "joined" | "left") => sizes.reduce((sum, day) => sum + day[part], 0);
  const facts = { joined: format.number(total("joined")), left: format.number(total("left")) };
  const [from, to] = [sizes[0]?.size ?? 0, sizes.at(-1)?.size ?? 0];
  const line = pointsOf(sizes);
  return (
    <section className="mb-6">
      <h2 className="text-base font-semibold">{t("growth")}</h2>
      <p className="mb-2 text-text-muted tabular-nums">{t("joinedLeft", facts)}</p>
      <svg
        role="img"
        aria-label={t("growthOf", { from: format.number(from), to: format.number(to), ...facts })}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="w-full max-w-[480px] border-b border-border"
      >
        <polygon points={`0,${HEIGHT} ${line} ${WIDTH},${HEIGHT}`} fill="var(--chart-out)" opacity="0.14" />
        <polyline
          points={line}
          fill="none"
          stroke="var(--chart-out)"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
      </svg>
    </section>
  );
}

function pointsOf(sizes: readonly ListSize[]): string {
  const most = Math.max(1, ...sizes.map(({ size }) => size));
  const step = WIDTH / Math.max(1, sizes.length - 1);
  return sizes
    .map(
      ({ size }, at) => `${(at * step).toFixed(1)},${(HEIGHT - 2 - (size / most) * (HEIGHT - 6)).toFixed(1)}`,
    )
    .join(" ");
}
