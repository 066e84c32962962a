import { queryOptions } from "@tanstack/react-query";
import { api } from "#lib/client/api.ts";
import type { ConsentConfirmation, ConsentRules, ConsentWord } from "#lib/contract/consent.ts";
import type { Page } from "#lib/contract/page.ts";

export const consentKeys = {
  words: (number: string) => ["consent-words", number] as const,
  confirmations: ["consent-confirmations"] as const,
  rules: ["consent-rules"] as const,
};

/** The words of one number, or ("") of all. */
export function consentWordsQuery(number: string) {
  return queryOptions({
    queryKey: consentKeys.words(number),
    queryFn: ({ signal }) => api<Page<ConsentWord>>("GET", "/consent-words", { query: { number }, signal }),
  });
}

/** Every confirmation, by language and family. */
export function confirmationsQuery() {
  return queryOptions({
    queryKey: consentKeys.confirmations,
    queryFn: ({ signal }) => api<Page<ConsentConfirmation>>("GET", "/consent-confirmations", { signal }),
  });
}

/** The organisation's rules about consent. */
export function consentRulesQuery() {
  return queryOptions({
    queryKey: consentKeys.rules,
    queryFn: ({ signal }) => api<ConsentRules>("GET", "/consent-rules", { signal }),
  });
}
