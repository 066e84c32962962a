"use client";
import { TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import { useProblemWords } from "#components/shell/use-problem-words.ts";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";

/** What stands there until the figures come, or when they do not. */
export function NotLoaded({ error, retry }: { error: Error | null; retry: () => void }) {
  const t = useTranslations("health");
  const common = useTranslations("common");
  const words = useProblemWords();
  if (error === null) return <div className="flex-1" />;
  return (
    <EmptyState
      icon={TriangleAlert}
      tone="danger"
      title={t("notLoaded")}
      actions={
        <Button look="out" onClick={retry}>
          {common("tryAgain")}
        </Button>
      }
    >
      {words(error)}
    </EmptyState>
  );
}
