"use client";
import { useQueryClient } from "@tanstack/react-query";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";
import type { Availability, Me } from "#lib/contract/member.ts";
import { announce } from "../undo.ts";
import { useProblemWords } from "../use-problem-words.ts";

/** Says whether one is there for new work: shown at once, taken back where the server does not take it. */
export function useAvailability(me: Me): (availability: Availability) => Promise<void> {
  const client = useQueryClient();
  const words = useProblemWords();
  return async (availability) => {
    client.setQueryData(keys.me, { ...me, availability });
    try {
      client.setQueryData(keys.me, await api<Me>("PATCH", "/me", { body: { availability } }));
    } catch (error) {
      client.setQueryData(keys.me, me);
      announce(words(error));
    }
  };
}
