"use client";
import { useQuery } from "@tanstack/react-query";
import type { Actor } from "#lib/contract/permissions.ts";
import { actorOf } from "./actor-of.ts";
import { meQuery } from "./queries/me.ts";

/** Whoever is signed in, to ask `can()` about; null until that is known. */
export function useActor(): Actor | null {
  const me = useQuery(meQuery()).data;
  return me === undefined ? null : actorOf(me);
}
