"use client";
import type { UseQueryResult } from "@tanstack/react-query";
import { Plus, type LucideIcon } from "lucide-react";
import { useState, type ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Listed } from "./parts/listed.tsx";
import { holds, SearchField } from "./parts/search-field.tsx";
import { SettingsPage } from "./settings-page.tsx";

type Props<Item> = {
  title: string;
  query: UseQueryResult<Item[]>;
  /** The words of an item that the search looks in. */
  wordsOf: (item: Item) => string[];
  searchLabel: string;
  addLabel: string;
  /** The dialog that adds one. */
  add: (onClose: () => void) => ReactNode;
  empty: { icon: LucideIcon; title: string; body: string };
  children: (found: Item[]) => ReactNode;
};

/** A section of the settings that is one list: searched at its top, added to from the bar. */
export function SearchedListPage<Item>(props: Props<Item>) {
  const { title, query, wordsOf, searchLabel, addLabel, add, empty, children } = props;
  const [words, setWords] = useState("");
  const [adding, setAdding] = useState(false);
  const addButton = (
    <Button look="pri" onClick={() => setAdding(true)}>
      <Plus className="size-4" strokeWidth={1.8} aria-hidden="true" />
      {addLabel}
    </Button>
  );
  return (
    <SettingsPage title={title} actions={addButton}>
      <SearchField label={searchLabel} words={words} onWords={setWords} />
      <div className="h-3" />
      <Listed<Item>
        query={query}
        keep={(item) => holds(words, ...wordsOf(item))}
        empty={
          <EmptyState icon={empty.icon} title={empty.title}>
            {empty.body}
          </EmptyState>
        }
      >
        {children}
      </Listed>
      {adding ? add(() => setAdding(false)) : null}
    </SettingsPage>
  );
}
