"use client";
import { useState, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { type ItemsQuery, Loaded } from "./loaded.tsx";

const atOnce = 100;

type Props<Item> = {
  query: ItemsQuery<Item>;
  keep?: (item: Item) => boolean;
  /** What stands there while there is nothing at all. */
  empty: ReactNode;
  children: (items: Item[]) => ReactNode;
};

/** A list that came whole, in all its states: nothing found, and long (a hundred at once), besides those of `Loaded`. */
export function Listed<Item>({ query, keep, empty, children }: Props<Item>) {
  const t = useTranslations("settings");
  const [shown, setShown] = useState(atOnce);
  return (
    <Loaded<Item> query={query} empty={empty}>
      {(items) => {
        const found = keep ? items.filter(keep) : items;
        if (found.length === 0) return <p className="py-6 text-text-muted">{t("nothingFound")}</p>;
        return (
          <>
            {children(found.slice(0, shown))}
            {found.length > shown ? (
              <Button look="soft" className="mt-3" onClick={() => setShown(shown + atOnce)}>
                {t("showMore", { count: found.length - shown })}
              </Button>
            ) : null}
          </>
        );
      }}
    </Loaded>
  );
}
