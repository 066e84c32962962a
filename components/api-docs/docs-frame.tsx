import type { ReactNode } from "react";
import { apiDocs } from "#lib/i18n/en/api-docs.ts";
import { DocsNav, type Entry } from "./docs-nav.tsx";

type Props = { title: string; entries: Entry[]; nouns: string[]; current: string; children: ReactNode };

/** The reference's page: where one may go on the left, on a phone above. */
export function DocsFrame({ title, entries, nouns, current, children }: Props) {
  return (
    <div className="flex h-dvh bg-surface-raised text-sm text-text max-lg:flex-col">
      <header className="shrink-0 border-border p-4 max-lg:max-h-[60dvh] max-lg:overflow-y-auto max-lg:border-b max-lg:p-3 lg:w-72 lg:overflow-y-auto lg:border-r">
        <p className="mb-2 flex items-baseline gap-2 px-2 max-lg:mb-1">
          <a href="/api/docs" className="font-semibold">
            {apiDocs.title}
          </a>
          <a href="/api/v1/openapi.json" className="text-xs text-accent-text underline">
            OpenAPI
          </a>
        </p>
        <DocsNav entries={entries} nouns={nouns} current={current} />
      </header>
      <main className="min-h-0 min-w-0 flex-1 overflow-y-auto px-8 pt-6 pb-24 max-lg:px-4" tabIndex={-1}>
        <h1 className="mb-4 text-xl font-semibold">{title}</h1>
        {children}
      </main>
    </div>
  );
}
