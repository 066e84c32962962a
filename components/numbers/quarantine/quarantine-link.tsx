"use client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { SoftLink } from "#components/shell/soft-link.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { itemsOf } from "#lib/client/cache/pages.ts";
import { quarantineQuery } from "#lib/client/queries/quarantine.ts";

/** The way to the texts that no conversation took, with how many they are, as far as they were loaded. */
export function QuarantineLink() {
  const t = useTranslations("quarantine");
  const { data, hasNextPage } = useInfiniteQuery(quarantineQuery());
  const count = itemsOf(data).length;
  return (
    <SoftLink href="/numbers/quarantine" className={buttonClass({ look: "soft" })}>
      {t("link")}
      {count === 0 ? null : (
        <span className="text-xs font-normal text-text-muted tabular-nums">
          {t("count", { count, more: String(hasNextPage) })}
        </span>
      )}
    </SoftLink>
  );
}
