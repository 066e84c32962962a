"use client";
import { TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { useProblemWords } from "./use-problem-words.ts";

type Props = { title: string; error: unknown; onRetry: () => void };

/** Something did not come: what, why, and another try. */
export function NotLoaded({ title, error, onRetry }: Props) {
  const common = useTranslations("common");
  const words = useProblemWords();
  return (
    <EmptyState
      icon={TriangleAlert}
      tone="danger"
      title={title}
      actions={
        <Button look="out" onClick={onRetry}>
          {common("tryAgain")}
        </Button>
      }
    >
      {words(error)}
    </EmptyState>
  );
}
