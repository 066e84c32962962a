"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { useMemo } from "react";
import type { ListFilter } from "#lib/client/filter.ts";

export type InboxRoute = {
  conversationId: string | null;
  filter: ListFilter;
  hrefFor: (conversationId: string | null, filter?: ListFilter) => string;
  /** Opens a conversation (null: back to the list) without asking the server for a page. */
  open: (conversationId: string | null) => void;
  show: (filter: ListFilter) => void;
};

/** What the address says is on screen, and how to change it. */
export function useInboxRoute(): InboxRoute {
  const path = usePathname();
  const search = useSearchParams().toString();
  return useMemo(() => {
    const conversationId = /^\/inbox\/([^/]+)/.exec(path)?.[1] ?? null;
    const filter = filterFrom(new URLSearchParams(search));
    const hrefFor = (id: string | null, shown = filter) =>
      `/inbox${id === null ? "" : `/${id}`}${searchOf(shown)}`;
    return {
      conversationId,
      filter,
      hrefFor,
      open: (id) => {
        // From one to the next replaces, so that "back" is always the list.
        const go = conversationId !== null && id !== null ? "replaceState" : "pushState";
        window.history[go](null, "", hrefFor(id));
      },
      show: (shown) => window.history.pushState(null, "", hrefFor(isPhone() ? null : conversationId, shown)),
    };
  }, [path, search]);
}

export const defaultFilter: ListFilter = { view: "all", status: "open", sort: "newest" };

function filterFrom(search: URLSearchParams): ListFilter {
  const filter: ListFilter = {
    view: oneOf(search.get("view"), ["mine", "unassigned", "all"], defaultFilter.view),
    status: oneOf(search.get("status"), ["open", "snoozed", "closed", "all"], defaultFilter.status),
    sort: oneOf(search.get("sort"), ["newest", "waiting"], defaultFilter.sort),
  };
  for (const name of ["number", "team", "q"] as const) {
    const value = search.get(name);
    if (value !== null && value !== "") filter[name] = value;
  }
  return filter;
}

function searchOf(filter: ListFilter): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value !== defaultFilter[name as keyof ListFilter]) search.set(name, value);
  }
  return search.size === 0 ? "" : `?${search}`;
}

function oneOf<Value extends string>(value: string | null, values: Value[], otherwise: Value): Value {
  return values.find((known) => known === value) ?? otherwise;
}

function isPhone(): boolean {
  return matchMedia("(width < 48rem)").matches;
}
