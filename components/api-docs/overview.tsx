import { apiDocs } from "#lib/i18n/en/api-docs.ts";
import type { Entry } from "./docs-nav.tsx";

/** What one error code means. */
export type ErrorLine = { code: string; status: number; title: string };
type Props = { server: string; entries: Entry[]; nouns: string[]; errors: ErrorLine[] };

/** How the API is spoken to, what may go wrong, and all its nouns. */
export function Overview({ server, entries, nouns, errors }: Props) {
  return (
    <div className="max-w-3xl space-y-6">
      {apiDocs.basics.map(({ title, text }) => (
        <section key={title}>
          <h2 className="mb-1 font-semibold">{title}</h2>
          <p className="text-text-muted">{text}</p>
        </section>
      ))}
      <pre
        tabIndex={0}
        className="overflow-x-auto rounded-control border border-border bg-surface-sunken p-3 text-xs"
      >
        {`curl "${server}/api/v1/conversations?limit=5" \\\n  -H "Authorization: Bearer $TWOWAY_KEY"`}
      </pre>
      <section>
        <h2 className="mb-1 font-semibold">{apiDocs.nouns}</h2>
        <ul className="grid grid-cols-3 gap-x-4 max-md:grid-cols-2">
          {nouns.map((noun) => (
            <li key={noun}>
              <a href={`/api/docs/${noun}`} className="block py-1.5 break-words text-accent-text underline">
                {noun}{" "}
                <span className="text-xs text-text-muted">
                  {entries.filter((entry) => entry.noun === noun).length || null}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section id="errors" className="scroll-mt-4">
        <h2 className="mb-1 font-semibold">{apiDocs.errors}</h2>
        <p className="mb-2 text-text-muted">{apiDocs.errorsHint}</p>
        <ul>
          {errors.map(({ code, status, title }) => (
            <li key={code} className="flex flex-wrap gap-x-3 border-t border-border py-1.5 text-xs">
              <span className="w-8 tabular-nums">{status}</span>
              <span className="font-mono font-semibold">{code}</span>
              <span className="text-text-muted">{title}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
