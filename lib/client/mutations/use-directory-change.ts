"use client";
import { useQueryClient } from "@tanstack/react-query";
import type { DirectoryNoun } from "#lib/contract/live.ts";
import { api } from "#lib/client/api.ts";

type Method = "POST" | "PUT" | "PATCH" | "DELETE";

/** A change to one of the lists of the settings: the call, then fresh lists. Throws what the call throws. */
export function useDirectoryChange(...nouns: DirectoryNoun[]) {
  const client = useQueryClient();
  return async <Answer>(method: Method, path: string, body?: unknown): Promise<Answer> => {
    const answer = await api<Answer>(method, path, { body, timeoutMs: 30_000 });
    await Promise.all(nouns.map((noun) => client.invalidateQueries({ queryKey: [noun] })));
    return answer;
  };
}
