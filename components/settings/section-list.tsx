"use client";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { SoftLink } from "#components/shell/soft-link.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { useActor } from "#lib/client/use-actor.ts";
import { iconOf, sectionsFor, type SettingsSection } from "./sections.ts";

/** The sections one may enter: a column, on a phone a row that scrolls. */
export function SectionList() {
  const t = useTranslations("settings");
  const actor = useActor();
  const list = useRef<HTMLElement>(null);
  const path = usePathname();
  const isKnown = actor !== null;
  // On a phone the row is longer than the screen.
  useEffect(() => {
    const current = list.current?.querySelector("[aria-current]");
    current?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [path, isKnown]);
  return (
    <nav
      ref={list}
      aria-label={t("sections")}
      className="flex w-(--size-views) shrink-0 flex-col border-r border-border bg-surface-sunken max-md:w-auto max-md:flex-row max-md:gap-1 max-md:overflow-x-auto max-md:border-r-0 max-md:border-b max-md:p-2"
    >
      <b className="flex h-(--size-bar) shrink-0 items-center px-3.5 text-base font-semibold max-md:hidden">
        {t("title")}
      </b>
      {(actor === null ? [] : sectionsFor(actor)).map((section) => (
        <SectionItem key={section} section={section} />
      ))}
    </nav>
  );
}

function SectionItem({ section }: { section: SettingsSection }) {
  const t = useTranslations("settings.section");
  const href = `/settings/${section}`;
  const current = usePathname().startsWith(href);
  const Glyph = iconOf(section);
  return (
    <SoftLink
      href={href}
      aria-current={current ? "page" : undefined}
      className={classNames(
        "inset-focus mx-2 flex h-(--size-control) shrink-0 items-center gap-2 rounded-control px-2 whitespace-nowrap max-md:mx-0 max-md:h-(--size-touch) max-md:px-3",
        current
          ? "bg-surface-selected font-semibold"
          : "text-text-muted hover:bg-surface-hover hover:text-text",
      )}
    >
      <Glyph className="size-4 shrink-0" strokeWidth={1.8} aria-hidden="true" />
      {t(section)}
    </SoftLink>
  );
}
