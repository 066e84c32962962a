import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { useProblemWords } from "#components/shell/use-problem-words.ts";
import { announce } from "#components/shell/undo.ts";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { Automation, AutomationWithDraft } from "#lib/contract/automation/automation.ts";
import type { Draft } from "./use-draft.ts";

/** Makes a draft like this one, and opens it. */
export function useCopy(automation: Automation, draft: Draft): () => Promise<void> {
  const t = useTranslations("automations.editor");
  const words = useProblemWords();
  const change = useDirectoryChange("automations");
  const router = useRouter();
  return async () => {
    try {
      const { id } = await change<AutomationWithDraft>("POST", "/automations", {
        name: t("copyName", { name: automation.name }).slice(0, 60),
        definition: draft.definition,
      });
      router.push(`/automations/${id}`);
    } catch (error) {
      announce(words(error));
    }
  };
}
