"use client";
import { ChevronDown, Menu as MenuIcon, Search } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { keysOf } from "#components/shell/keyboard/shortcut-table.ts";
import { useShortcut } from "#components/shell/keyboard/use-shortcut.ts";
import { useMediaQuery } from "#components/shell/use-media-query.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { useInbox } from "../inbox-context.ts";
import { useViewName } from "../use-view-name.ts";
import { SearchBox } from "./search-box.tsx";
import { SortMenu } from "./sort-menu.tsx";

/** The name of the view, search and order. */
export function ListHeader() {
  const t = useTranslations("inbox");
  const { route, setViewsOpen } = useInbox();
  const title = useViewName()(route.filter);
  const [searching, setSearching] = useState(false);
  const searchButton = useRef<HTMLButtonElement>(null);
  useShortcut("search", () => setSearching(true));
  const close = () => {
    setSearching(false);
    requestAnimationFrame(() => searchButton.current?.focus());
  };
  return (
    <header className="flex h-(--size-bar) shrink-0 items-center gap-2 border-b border-border pr-3 pl-4 max-md:pr-1.5">
      <IconButton
        icon={MenuIcon}
        label={t("openViews")}
        keys={keysOf("views")}
        onClick={() => setViewsOpen(true)}
        className="-ml-1.5 max-md:hidden 2xl:hidden"
      />
      {searching || route.filter.q !== undefined ? (
        <SearchBox onClose={close} />
      ) : (
        <>
          <ViewTitle title={title} onOpen={() => setViewsOpen(true)} />
          <IconButton
            ref={searchButton}
            icon={Search}
            label={t("searchShort")}
            keys={keysOf("search")}
            onClick={() => setSearching(true)}
          />
          <SortMenu sort={route.filter.sort} onSort={(sort) => route.show({ ...route.filter, sort })} />
        </>
      )}
    </header>
  );
}

/** The view's name; on a phone it opens the views. */
function ViewTitle({ title, onOpen }: { title: string; onOpen: () => void }) {
  const t = useTranslations("inbox");
  const isPhone = useMediaQuery("(width < 48rem)");
  if (!isPhone) {
    return (
      <h1 tabIndex={-1} className="min-w-0 flex-1 truncate text-lg font-semibold tracking-[-0.005em]">
        {title}
      </h1>
    );
  }
  return (
    <h1 tabIndex={-1} className="min-w-0 flex-1 text-xl font-semibold">
      <button
        type="button"
        onClick={onOpen}
        aria-label={t("changeView", { view: title })}
        className="flex min-h-(--size-touch) max-w-full items-center gap-1.5"
      >
        <span className="truncate">{title}</span>
        <ChevronDown className="size-4 shrink-0" aria-hidden="true" />
      </button>
    </h1>
  );
}
