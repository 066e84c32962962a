"use client";
import { useQuery } from "@tanstack/react-query";
import { lazyPart } from "#components/shell/lazy-part.tsx";
import { useConnection } from "#lib/client/connection.ts";
import { troublesQuery } from "#lib/client/queries/troubles.ts";

const TroubleBanner = lazyPart(() => import("./trouble-banner.tsx").then((module) => module.TroubleBanner));

/** Where a column says that Twoway itself, or a provider, holds things up. Offline, that is all one needs to know. */
export function TroublePlace({ className }: { className?: string }) {
  const { status } = useConnection();
  const worst = useQuery(troublesQuery()).data?.troubles[0];
  if (worst === undefined || status === "offline") return null;
  return (
    <div className={className}>
      <TroubleBanner trouble={worst} />
    </div>
  );
}
