"use client";
import { Search } from "lucide-react";
import { useRef } from "react";
import { useShortcut } from "#components/shell/keyboard/use-shortcut.ts";
import { Input } from "#components/ui/input.tsx";

type Props = { label: string; words: string; onWords: (words: string) => void };

/** Narrows a list to what holds the words; `/` goes there, Esc clears. */
export function SearchField({ label, words, onWords }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useShortcut("search", () => field.current?.focus());
  return (
    <span className="relative block w-60 max-md:w-full">
      <Search
        className="pointer-events-none absolute inset-y-0 left-2.5 my-auto size-3.5 text-text-muted"
        aria-hidden="true"
      />
      <Input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={label}
        value={words}
        className="pl-8!"
        onChange={(event) => onWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") onWords("");
        }}
      />
    </span>
  );
}

/** Whether any of the texts holds the words, whatever their case. */
export function holds(words: string, ...texts: string[]): boolean {
  const wanted = words.trim().toLowerCase();
  return texts.some((text) => text.toLowerCase().includes(wanted));
}
