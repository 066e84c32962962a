import { useTranslations } from "use-intl";

/** The sign of the house: their text warm, ours cool. */
export function Wordmark() {
  const t = useTranslations("auth");
  return (
    <p className="flex items-center gap-2 text-lg font-bold">
      <svg width="26" height="26" viewBox="0 0 28 28" aria-hidden="true">
        <path
          d="M3 5.5A2.5 2.5 0 0 1 5.5 3h11A2.5 2.5 0 0 1 19 5.5v3a2.5 2.5 0 0 1-2.5 2.5H7l-4 3.2z"
          className="fill-inbound"
        />
        <path
          d="M25 16.5a2.5 2.5 0 0 0-2.5-2.5h-11A2.5 2.5 0 0 0 9 16.5v3a2.5 2.5 0 0 0 2.5 2.5H21l4 3.2z"
          className="fill-accent"
        />
      </svg>
      {t("product")}
    </p>
  );
}
