"use client";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { copyText } from "#components/ui/copy-text.ts";
import { apiDocs } from "#lib/i18n/en/api-docs.ts";
import { type Language, languages } from "./snippets.ts";

/** How an operation is called, in one of three languages, to copy. */
export function ExampleTabs({ label, snippets }: { label: string; snippets: Record<Language, string> }) {
  const [language, setLanguage] = useState<Language>("curl");
  const [copied, setCopied] = useState(false);
  return (
    <figure aria-label={`${apiDocs.example}: ${label}`}>
      <div className="mb-1 flex items-center gap-1">
        {languages.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === language}
            onClick={() => {
              setLanguage(one);
              setCopied(false);
            }}
            className={classNames(
              "touch-target min-h-6 rounded-control px-2 text-xs",
              one === language
                ? "bg-surface-pressed font-semibold"
                : "text-text-muted hover:bg-surface-hover",
            )}
          >
            {apiDocs.language[one]}
          </button>
        ))}
        <span className="flex-1" />
        <Button onClick={() => void copyText(snippets[language]).then(setCopied)}>
          {copied ? apiDocs.copied : apiDocs.copy}
        </Button>
      </div>
      <pre
        tabIndex={0}
        className="max-h-96 overflow-auto rounded-control border border-border bg-surface-sunken p-3 text-xs"
      >
        {snippets[language]}
      </pre>
    </figure>
  );
}
