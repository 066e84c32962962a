import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type {
  Automation,
  AutomationVersion,
  AutomationWithDraft,
  CallAddress,
  ReadyMade,
  Secret,
} from "#lib/contract/automation/automation.ts";
import type { AnswersGiven } from "#lib/contract/automation/answers-given.ts";
import type { Funnel, KeywordUse } from "#lib/contract/automation/funnel.ts";
import type { Run, RunWithSteps } from "#lib/contract/automation/run.ts";
import type { DryRun } from "#lib/contract/automation/trial.ts";
import type { Page } from "#lib/contract/page.ts";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";

/** All automations, the oldest first. */
export function automationsQuery() {
  return queryOptions({
    queryKey: keys.automations,
    queryFn: ({ signal }) => everyPage<Automation>("/automations", signal),
  });
}

/** One automation with its draft and what is not right with it. */
export function automationQuery(id: string) {
  return queryOptions({
    queryKey: keys.automation(id),
    queryFn: ({ signal }) => api<AutomationWithDraft>("GET", `/automations/${id}`, { signal }),
  });
}

/** The newest versions that were published. */
export function versionsQuery(id: string) {
  return queryOptions({
    queryKey: [...keys.automation(id), "versions"],
    queryFn: ({ signal }) =>
      api<Page<AutomationVersion>>("GET", `/automations/${id}/versions`, {
        query: { limit: 50 },
        signal,
      }).then((page) => page.items),
  });
}

/** How far the runs of the last days have come. */
export function funnelQuery(id: string, days: number) {
  return queryOptions({
    queryKey: [...keys.automation(id), "funnel", days],
    queryFn: ({ signal }) => api<Funnel>("GET", `/automations/${id}/funnel`, { query: { days }, signal }),
  });
}

/** What people answered to the questions of an automation in the last days. */
export function answersQuery(id: string, days: number) {
  return queryOptions({
    queryKey: [...keys.automation(id), "answers", days],
    queryFn: ({ signal }) =>
      api<AnswersGiven>("GET", `/automations/${id}/answers`, { query: { days }, signal }),
  });
}

/** Runs of an automation, the newest first; with `address`, those of a phone number. */
export function runsQuery(automation: string, address: string) {
  return infiniteQueryOptions({
    queryKey: [...keys.automation(automation), "runs", address],
    queryFn: ({ pageParam, signal }) =>
      api<Page<Run>>("GET", "/automation-runs", {
        query: { automation, limit: 50, address: address || undefined, cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** One run with everything it did. */
export function runQuery(id: string) {
  return queryOptions({
    queryKey: [...keys.automations, "run", id],
    queryFn: ({ signal }) => api<RunWithSteps>("GET", `/automation-runs/${id}`, { signal }),
  });
}

/** What automations had to do with a text. */
export function whyQuery(messageId: string) {
  return queryOptions({
    queryKey: [...keys.automations, "why", messageId],
    queryFn: ({ signal }) =>
      api<Page<RunWithSteps>>("GET", `/messages/${messageId}/automation`, { signal }).then(
        (page) => page.items,
      ),
  });
}

/** How often each keyword began something in the last days. */
export function keywordsQuery(days: number) {
  return queryOptions({
    queryKey: [...keys.automations, "keywords", days],
    queryFn: ({ signal }) =>
      api<Page<KeywordUse>>("GET", "/automation-keywords", { query: { days }, signal }).then(
        (page) => page.items,
      ),
  });
}

/** Where other systems call to begin it. */
export function callAddressQuery(id: string) {
  return queryOptions({
    queryKey: [...keys.automation(id), "call-address"],
    queryFn: ({ signal }) => api<CallAddress>("GET", `/automations/${id}/call-address`, { signal }),
  });
}

/** Which of the last 1,000 texts a draft, as it is saved, would have begun at. */
export function dryRunQuery(id: string, revision: number) {
  return queryOptions({
    queryKey: [...keys.automation(id), "dry-run", revision],
    queryFn: ({ signal }) =>
      api<DryRun>("POST", `/automations/${id}/dry-run`, { body: {}, signal, timeoutMs: 30_000 }),
    gcTime: 0,
  });
}

/** What is ready to be taken; it changes with the program only. */
export function readyMadeQuery() {
  return queryOptions({
    queryKey: ["ready-made-automations"],
    queryFn: ({ signal }) =>
      api<Page<ReadyMade>>("GET", "/ready-made-automations", { signal }).then((page) => page.items),
    staleTime: Infinity,
  });
}

/** The secrets that look-ups and tickets may send, by name. */
export function secretsQuery() {
  return queryOptions({
    queryKey: [...keys.automations, "secrets"],
    queryFn: ({ signal }) =>
      api<Page<Secret>>("GET", "/automation-secrets", { signal }).then((page) => page.items),
  });
}

async function everyPage<Item>(path: string, signal: AbortSignal): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Item> = await api("GET", path, { query: { limit: 100, cursor }, signal });
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items;
}
