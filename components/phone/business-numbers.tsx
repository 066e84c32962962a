import { useState } from "react";
import { useTranslations } from "use-intl";
import { Dot } from "#components/ui/dot.tsx";
import { classNames } from "#components/ui/class-names.ts";
import type { NumberRef } from "#lib/contract/number.ts";
import type { HandsetText } from "#lib/contract/simulator.ts";

type Props = {
  numbers: NumberRef[];
  chosen: string | undefined;
  texts: HandsetText[] | "loading" | "failed";
  onChoose: (address: string) => void;
};

/** The shop's numbers that this phone can text; a dot marks one that texted since it was last looked at. */
export function BusinessNumbers({ numbers, chosen, texts, onChoose }: Props) {
  const t = useTranslations("phone");
  const [seen, setSeen] = useState<Record<string, string>>({});
  const newest = (address: string) => newestFrom(texts, address);
  const choose = (address: string) => {
    setSeen({
      ...seen,
      ...Object.fromEntries([chosen, address].flatMap((a) => (a ? [[a, newest(a)]] : []))),
    });
    onChoose(address);
  };
  if (numbers.length < 2) return null;
  return (
    <div role="group" aria-label={t("business")} className="flex flex-wrap items-center gap-1.5">
      <span className="text-xs text-text-muted" aria-hidden="true">
        {t("business")}
      </span>
      {numbers.map(({ address, addressText }) => (
        <button
          key={address}
          type="button"
          aria-pressed={address === chosen}
          onClick={() => choose(address)}
          className={classNames(
            "touch-target inline-flex h-7 items-center gap-1.5 rounded-control border px-2 text-xs font-medium tabular-nums",
            address === chosen
              ? "border-accent bg-surface-selected"
              : "border-border bg-surface-raised hover:bg-surface-hover",
          )}
        >
          {address !== chosen && newest(address) > (seen[address] ?? newest(address)) && (
            <>
              <Dot tone="unread" />
              <span className="sr-only">{t("unread")}</span>
            </>
          )}
          {addressText}
        </button>
      ))}
    </div>
  );
}

function newestFrom(texts: Props["texts"], address: string): string {
  if (!Array.isArray(texts)) return "";
  return (
    texts.findLast(({ direction, from }) => direction === "received" && from === address)?.receivedAt ?? ""
  );
}
