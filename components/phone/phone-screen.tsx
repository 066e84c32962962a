"use client";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { buttonClass } from "#components/ui/button.tsx";
import { api } from "#lib/client/api.ts";
import type { NumberRef } from "#lib/contract/number.ts";
import type { Page } from "#lib/contract/page.ts";
import { BusinessNumbers } from "./business-numbers.tsx";
import { Handset } from "./handset.tsx";
import { OwnNumber } from "./own-number.tsx";
import { Samples } from "./samples.tsx";
import { useHandset } from "./use-handset.ts";
import { useOwnNumber } from "./use-own-number.ts";

/** A customer's phone: choose its number and the shop's number, write, and see what comes back. */
export function PhoneScreen({ organisation }: { organisation: string }) {
  const t = useTranslations("phone");
  const [own, setOwn] = useOwnNumber();
  const numbers = useNumbers();
  const [chosen, setChosen] = useState<string | null>(null);
  const business = numbers.find(({ address }) => address === chosen) ?? numbers[0];
  const handset = useHandset(own);
  return (
    <main className="flex min-h-dvh flex-col items-center bg-surface-sunken">
      <header className="flex min-h-(--size-bar) w-full items-center gap-3 border-b border-border bg-surface-sunken px-4">
        <h1 className="flex-1 text-lg font-semibold">{t("title")}</h1>
        <a href="/inbox" className={buttonClass({ look: "soft" })}>
          {t("inbox")}
        </a>
      </header>
      <div className="flex w-full max-w-[360px] flex-1 flex-col gap-3 px-4 py-3">
        <p className="text-xs text-text-muted">
          {business
            ? t.rich("lead", {
                number: business.addressText,
                b: (text) => <b className="text-text">{text}</b>,
              })
            : t("leadWithoutNumber")}
        </p>
        <OwnNumber own={own} onChange={setOwn} />
        <BusinessNumbers
          numbers={numbers}
          chosen={business?.address}
          texts={handset.texts}
          onChoose={setChosen}
        />
        <Handset
          key={`${own} ${business?.address}`}
          organisation={organisation}
          business={business}
          handset={handset}
        />
        {business && <Samples onPick={(text) => handset.send(business.address, text)} />}
      </div>
    </main>
  );
}

function useNumbers(): NumberRef[] {
  const [numbers, setNumbers] = useState<NumberRef[]>([]);
  useEffect(() => {
    api<Page<NumberRef>>("GET", "/simulator/numbers").then(
      ({ items }) => setNumbers(items),
      () => undefined,
    );
  }, []);
  return numbers;
}
