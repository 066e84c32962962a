"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { useProblemWords } from "#components/shell/use-problem-words.ts";
import { api, ApiProblem } from "#lib/client/api.ts";
import type { PayloadFormat } from "#lib/contract/custom-http.ts";
import type { Preview, PreviewRequest } from "#lib/contract/custom-http-preview.ts";

/** What the mapping makes of a sample, as both are now; null asks nothing. */
export function usePreview(asked: PreviewRequest | null): { found: Preview | null; problem: string | null } {
  const words = useProblemWords();
  const body = useDeferredValue(asked);
  const { data, error } = useQuery({
    queryKey: ["custom-http-preview", body],
    queryFn: ({ signal }) =>
      api<Preview>("POST", "/provider-accounts/custom-http/preview", { body: body ?? {}, signal }),
    enabled: body !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
  if (asked === null) return { found: null, problem: null };
  if (error === null) return { found: data ?? null, problem: null };
  const fields = error instanceof ApiProblem ? Object.entries(error.body?.fields ?? {}) : [];
  const problem = fields.map(([path, message]) => `${path.replace(/^[^.]*\./, "")}: ${message}`).join("; ");
  return { found: null, problem: problem === "" ? words(error) : problem };
}

/** A call of the gateway's, as the admin pasted it. */
export function sampleOf(format: PayloadFormat, given: string) {
  if (format === "query") return { method: "GET" as const, query: given };
  const contentType = format === "json" ? "application/json" : "application/x-www-form-urlencoded";
  return { method: "POST" as const, contentType, body: given };
}
