import { useTranslations } from "use-intl";

/** How long a call took, in words: "84 ms", "1.2 s". */
export function useCallWords(): (ms: number) => string {
  const t = useTranslations("traffic");
  return (ms) =>
    ms < 1_000 ? t("ms", { ms: Math.round(ms) }) : t("seconds", { seconds: Math.round(ms / 100) / 10 });
}
