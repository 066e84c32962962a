import { useTranslations } from "use-intl";

/** A size as people say it: "340 kB", "2.4 MB"; null where it is not known. */
export function useFileSize(bytes: number | null): string | null {
  const t = useTranslations("thread.media");
  if (bytes === null) return null;
  if (bytes < 1_000_000) return t("kilobytes", { size: Math.max(1, Math.round(bytes / 1_000)) });
  return t("megabytes", { size: Math.round(bytes / 100_000) / 10 });
}
