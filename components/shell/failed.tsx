"use client";
import { RotateCw, TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { ProblemCode } from "./problem-code.tsx";

export function Failed({ code, retry }: { code: string | undefined; retry: () => void }) {
  const t = useTranslations();
  return (
    <main className="flex min-h-dvh">
      <EmptyState
        icon={TriangleAlert}
        tone="danger"
        title={t("shell.failed.title")}
        actions={
          <Button look="pri" onClick={retry}>
            <RotateCw className="size-4" aria-hidden="true" />
            {t("common.tryAgain")}
          </Button>
        }
      >
        {t("shell.failed.body")}
        {code === undefined ? null : <ProblemCode code={code} />}
      </EmptyState>
    </main>
  );
}
