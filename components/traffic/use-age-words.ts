import { useTranslations } from "use-intl";

/** A stretch of time in words: "7 s", "3 m 58 s", "2 h 4 m". */
export function useAgeWords(): (ms: number) => string {
  const t = useTranslations("traffic");
  return (ms) => {
    const seconds = Math.max(0, Math.floor(ms / 1_000));
    const minutes = Math.floor(seconds / 60);
    if (minutes === 0) return t("seconds", { seconds });
    if (minutes < 60) return t("minutes", { minutes, seconds: seconds % 60 });
    return t("hours", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
  };
}
