import { useTranslations } from "use-intl";

const order = ["law", "optedOut", "question", "keyword", "person", "rest"] as const;

/** What decides over a text, the strongest first. */
export function Precedence() {
  const t = useTranslations("automations.order");
  return (
    <aside className="max-lg:mt-6">
      <h2 className="text-base font-semibold">{t("title")}</h2>
      <p className="mt-0.5 mb-2 text-text-muted">{t("help")}</p>
      <ol className="flex flex-col gap-1.5">
        {order.map((one, at) => (
          <li key={one} className="flex gap-2">
            <span className="w-4 shrink-0 text-right text-text-muted tabular-nums" aria-hidden="true">
              {at + 1}
            </span>
            <span className="text-pretty">{t(one)}</span>
          </li>
        ))}
      </ol>
    </aside>
  );
}
