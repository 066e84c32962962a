"use client";
import { ChevronUp, WifiOff } from "lucide-react";
import { useFormatter, useTranslations } from "use-intl";
import { keysOf } from "#components/shell/keyboard/shortcut-table.ts";
import { useShortcut } from "#components/shell/keyboard/use-shortcut.ts";
import { Kbd } from "#components/ui/kbd.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { useConnection } from "#lib/client/connection.ts";

/** What waits at the edge of the list: moves that the frozen order holds back, or that we are offline. */
export function OrderBar({ pending, onUpdate }: { pending: number; onUpdate: () => void }) {
  const t = useTranslations("inbox");
  const format = useFormatter();
  const { status, lastHeardAt } = useConnection();
  useShortcut("updateOrder", onUpdate, pending > 0);
  if (status === "offline") {
    const time = format.dateTime(new Date(lastHeardAt ?? Date.now()), { hour: "2-digit", minute: "2-digit" });
    return (
      <div role="status" className={`${barClass} text-text-muted`}>
        <WifiOff className="size-3.5 shrink-0" aria-hidden="true" />
        <span className="flex-1">{t("offline", { time })}</span>
      </div>
    );
  }
  if (pending === 0) return null;
  return (
    <div role="status" className={`${barClass} text-inbound-text`}>
      <ChevronUp className="size-3.5 shrink-0" aria-hidden="true" />
      <span className="min-w-0 flex-1 truncate">{t("order.pending", { count: pending })}</span>
      <LinkButton tone="inbound" onClick={onUpdate}>
        {t("order.update")} <Kbd keys={keysOf("updateOrder")} />
      </LinkButton>
    </div>
  );
}

const barClass =
  "flex min-h-[30px] shrink-0 items-center gap-1.5 border-b border-border bg-surface-raised pr-2 pl-3.5 text-xs";
