"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { startLive } from "#lib/client/live/live.ts";
import { openOutbox } from "#lib/client/outbox/outbox.ts";
import { meQuery } from "#lib/client/queries/me.ts";

/** Holds the live connection while the desk is open, as soon as we know whose desk it is. */
export function Live({ onSessionEnded }: { onSessionEnded: () => void }) {
  const client = useQueryClient();
  const meId = useQuery(meQuery()).data?.id;
  const ended = useEffectEvent(onSessionEnded);
  useEffect(() => {
    if (meId === undefined) return;
    openOutbox(meId);
    return startLive(client, () => ended());
  }, [client, meId]);
  return null;
}
