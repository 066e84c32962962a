"use client";
import { useTranslations } from "use-intl";
import type { Broadcast } from "#lib/contract/broadcast.ts";

/** What a broadcast said, as it was written. */
export function TextPart({ broadcast: { text, optOutLine, purpose } }: { broadcast: Broadcast }) {
  const t = useTranslations("broadcasts.form");
  return (
    <section>
      <h2 className="mb-2 text-base font-semibold">{t("text")}</h2>
      <p className="w-fit max-w-full rounded-bubble bg-bubble-out px-3 py-2 wrap-anywhere whitespace-pre-wrap text-bubble-out-text">
        {text}
      </p>
      {purpose === "marketing" && optOutLine !== "" ? (
        <p className="mt-2 text-xs text-text-muted">{`${t("optOutLine")}: ${optOutLine}`}</p>
      ) : null}
    </section>
  );
}
