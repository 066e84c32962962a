"use client";
import { Search, X } from "lucide-react";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "#components/ui/icon-button.tsx";
import type { ListFilter } from "#lib/client/filter.ts";
import { useInbox } from "../inbox-context.ts";
import { defaultFilter } from "../use-inbox-route.ts";

const pauseMs = 250;

/** Narrows the list to people and numbers that match. Esc ends it. */
export function SearchBox({ onClose }: { onClose: () => void }) {
  const t = useTranslations("inbox");
  const { route } = useInbox();
  const [words, setWords] = useState(route.filter.q ?? "");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const look = (q: string) => {
    if (q === (route.filter.q ?? "")) return;
    // One history entry for a search, not one per letter.
    const address = route.hrefFor(route.conversationId, withQuery(route.filter, q));
    window.history.replaceState(null, "", address);
  };
  const lookNow = useEffectEvent(look);
  useEffect(() => {
    const timer = setTimeout(() => lookNow(words.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [words]);

  const end = () => {
    look("");
    onClose();
  };
  return (
    <search className="relative flex min-w-0 flex-1 items-center">
      <Search className="pointer-events-none absolute left-2.5 size-4 text-text-faint" aria-hidden="true" />
      <input
        ref={field}
        type="search"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => event.key === "Escape" && end()}
        aria-label={t("search")}
        placeholder={t("searchShort")}
        className="h-(--size-control) w-full min-w-0 rounded-control border border-border-strong bg-surface-raised pr-8 pl-8 placeholder:text-text-faint focus-visible:outline-offset-0 max-md:h-10 max-md:text-[16px] [&::-webkit-search-cancel-button]:hidden"
      />
      <IconButton icon={X} size="sm" label={t("clearSearch")} onClick={end} className="absolute! right-1" />
    </search>
  );
}

/** "All" is a status of searches alone: without one the list is of open conversations again. */
function withQuery({ q: _, ...filter }: ListFilter, words: string): ListFilter {
  if (words !== "") return { ...filter, q: words };
  return filter.status === "all" ? { ...filter, status: defaultFilter.status } : filter;
}
