"use client";
import { useTranslations } from "use-intl";
import { ApiProblem } from "#lib/client/api.ts";

/** What went wrong, in a sentence for people. */
export function useProblemWords(): (error: unknown) => string {
  const t = useTranslations("common.problem");
  return (error) => {
    if (!(error instanceof ApiProblem)) return t("unknown");
    if (error.code === "timeout") return t("timeout");
    if (error.code === "network") return t("network");
    const isOurs = error.status >= 500 && error.code !== "provider-failed";
    return isOurs || error.detail === "" ? t("unknown") : error.detail;
  };
}
