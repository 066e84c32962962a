import { useTranslations } from "use-intl";

/** Texts to send with one click. */
export function Samples({ onPick }: { onPick: (text: string) => void }) {
  const t = useTranslations("phone");
  return (
    <section aria-label={t("tryOne")} className="pb-3">
      <h2 className="pb-1.5 text-xs text-text-muted">{t("tryOne")}</h2>
      <div className="grid grid-cols-2 gap-1.5">
        {samples.map((name) => (
          <button
            key={name}
            type="button"
            onClick={() => onPick(t(`samples.${name}`))}
            className="min-h-8 rounded-control border border-border-strong bg-surface-raised px-2.5 py-1 text-left text-xs hover:bg-surface-hover max-md:min-h-(--size-touch)"
          >
            {t(`samples.${name}`)}
          </button>
        ))}
      </div>
    </section>
  );
}

const samples = ["broken", "order", "emoji", "help", "stop", "start"] as const;
