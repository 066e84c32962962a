"use client";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { Input } from "#components/ui/input.tsx";
import { apiDocs } from "#lib/i18n/en/api-docs.ts";
import { MethodWord } from "./method-word.tsx";

export type Entry = { method: string; path: string; summary: string; noun: string; href: string };

const MOST_HITS = 40;

/** The nouns of the API, and a search over all its operations: `/` goes there, the arrows and Enter choose. */
export function DocsNav({ entries, nouns, current }: { entries: Entry[]; nouns: string[]; current: string }) {
  const [asked, setAsked] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const toSearch = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "/" || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener("keydown", toSearch);
    return () => document.removeEventListener("keydown", toSearch);
  }, []);
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  const hits = entries
    .filter((entry) => words.every((word) => textOf(entry).includes(word)))
    .slice(0, MOST_HITS);
  const move = (event: KeyboardEvent) => {
    const links = [field.current, ...(list.current?.querySelectorAll("a") ?? [])];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") setAsked("");
    if (event.key === "Enter" && event.target === field.current && words.length > 0) links[1]?.click();
    if (step === undefined) return;
    event.preventDefault();
    links[links.indexOf(document.activeElement as HTMLAnchorElement) + step]?.focus();
  };
  return (
    <div onKeyDown={move}>
      <Input
        ref={field}
        type="search"
        value={asked}
        aria-label={apiDocs.search}
        placeholder={apiDocs.searchHint}
        onChange={(event) => setAsked(event.target.value)}
      />
      {words.length > 0 ? (
        <nav aria-label={apiDocs.hits} className="mt-2">
          <p role="status" className="px-2 py-1 text-xs text-text-muted">
            {hits.length === 0 ? apiDocs.noHits : apiDocs.hitCount(hits.length, MOST_HITS)}
          </p>
          <ul ref={list}>
            {hits.map((entry) => (
              <li key={entry.href}>
                <a href={entry.href} onClick={() => setAsked("")} className={link}>
                  <span className="block">{entry.summary}</span>
                  <span className="flex items-baseline gap-1.5 text-text-muted">
                    <MethodWord method={entry.method} />
                    <span className="min-w-0 font-mono text-2xs break-all">{entry.path}</span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : (
        <nav aria-label={apiDocs.nouns} className="mt-2 max-lg:hidden">
          <ul ref={list}>
            {["", ...nouns].map((noun) => (
              <li key={noun}>
                <a
                  href={`/api/docs${noun === "" ? "" : `/${noun}`}`}
                  aria-current={noun === current ? "page" : undefined}
                  className={classNames(link, noun === current && "bg-surface-pressed font-semibold")}
                >
                  {noun === "" ? apiDocs.overview : noun}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}

const textOf = ({ method, path, summary }: Entry) => `${method} ${path} ${summary}`.toLowerCase();
const link = "block rounded-control px-2 py-1.5 text-xs hover:bg-surface-hover";
