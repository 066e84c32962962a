import { useTranslations } from "use-intl";
import type { Definition } from "#lib/contract/automation/definition.ts";

/** What people call a step: its place and its kind; "the end" where a way leads to none. */
export function useStepNames({ steps }: Definition): (id: string | null) => string {
  const t = useTranslations("automations");
  return (id) => {
    const at = steps.findIndex((one) => one.id === id);
    const step = steps[at];
    return step === undefined ? t("editor.end") : `${at + 1} ${t(`step.${step.kind}`)}`;
  };
}
