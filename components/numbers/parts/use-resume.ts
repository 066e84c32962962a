import { useTranslations } from "use-intl";
import { useProblemWords } from "#components/shell/use-problem-words.ts";
import { announce } from "#components/shell/undo.ts";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { NumberRef } from "#lib/contract/number.ts";

/** Lets a paused number send again, and says so. */
export function useResume({ id, addressText }: NumberRef): () => Promise<void> {
  const t = useTranslations("numbers");
  const words = useProblemWords();
  const change = useDirectoryChange("numbers");
  return () =>
    change("DELETE", `/numbers/${id}/pause`).then(
      () => announce(t("resumed", { number: addressText })),
      (error: unknown) => announce(words(error)),
    );
}
