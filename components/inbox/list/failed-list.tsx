"use client";
import { RotateCw, TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import { ProblemCode } from "#components/shell/problem-code.tsx";
import { useProblemWords } from "#components/shell/use-problem-words.ts";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { ApiProblem } from "#lib/client/api.ts";

export function FailedList({ error, retry }: { error: Error; retry: () => void }) {
  const t = useTranslations();
  const problemWords = useProblemWords();
  const code = error instanceof ApiProblem ? error.requestId : null;
  return (
    <EmptyState
      icon={TriangleAlert}
      tone="danger"
      title={t("inbox.error.title")}
      actions={
        <Button look="pri" onClick={retry}>
          <RotateCw className="size-4" aria-hidden="true" />
          {t("common.tryAgain")}
        </Button>
      }
    >
      <p>{problemWords(error)}</p>
      {code === null ? null : <ProblemCode code={code} />}
    </EmptyState>
  );
}
