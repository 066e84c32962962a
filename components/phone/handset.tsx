import { useTranslations } from "use-intl";
import type { NumberRef } from "#lib/contract/number.ts";
import { HandsetInput } from "./handset-input.tsx";
import { HandsetThread } from "./handset-thread.tsx";
import type { useHandset } from "./use-handset.ts";

type Props = {
  organisation: string;
  business: NumberRef | undefined;
  handset: ReturnType<typeof useHandset>;
};

/** The phone itself: who it texts with, the texts, and the line to write in. */
export function Handset({ organisation, business, handset }: Props) {
  const t = useTranslations("phone");
  return (
    <section
      aria-label={business ? t("thread", { number: business.addressText }) : t("title")}
      className="flex h-[540px] max-h-[calc(100dvh-6rem)] min-h-[400px] flex-1 flex-col rounded-[38px] bg-(--handset) p-[9px] shadow-overlay [--handset:var(--text)] dark:ring-1 dark:ring-border-strong dark:[--handset:oklch(.12_.01_198)]"
    >
      <div className="flex min-h-0 flex-1 flex-col overflow-hidden rounded-[30px] bg-surface-raised">
        <div className="border-b border-border px-3 pt-3 pb-2.5 text-center">
          <b className="font-bold tabular-nums">{business?.addressText}</b>
          <div className="text-xs text-text-faint">{organisation}</div>
        </div>
        <HandsetThread handset={handset} business={business?.address} />
        {business && <HandsetInput onSend={(text, files) => handset.send(business.address, text, files)} />}
      </div>
    </section>
  );
}
