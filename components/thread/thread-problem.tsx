import { RotateCw, TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { copyText } from "#components/ui/copy-text.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { announce } from "#components/shell/undo.ts";
import { ApiProblem } from "#lib/client/api.ts";

/** The conversation did not come: what is true, that the draft is safe, and what to do. */
export function ThreadProblem({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useTranslations("thread");
  const problem = error instanceof ApiProblem ? error : null;
  return (
    <div role="alert" className="flex min-h-0 flex-1 overflow-auto">
      <EmptyState
        icon={TriangleAlert}
        tone="danger"
        title={t("failed.title")}
        actions={
          <Button look="pri" onClick={onRetry}>
            <RotateCw className="size-4" strokeWidth={1.8} aria-hidden="true" />
            {t("failed.again")}
          </Button>
        }
      >
        <p>{t(`failed.${causeOf(problem)}`)}</p>
        {problem?.requestId ? <Quote code={problem.requestId} /> : null}
      </EmptyState>
    </div>
  );
}

function Quote({ code }: { code: string }) {
  const t = useTranslations("thread");
  return (
    <p className="mt-3 text-xs text-text-faint">
      {t.rich("failed.quote", {
        code: () => <b className="inline-block max-w-full font-semibold break-all text-text-muted">{code}</b>,
      })}{" "}
      <LinkButton onClick={() => void copyText(code).then(() => announce(t("copied")))}>
        {t("failed.copy")}
      </LinkButton>
    </p>
  );
}

function causeOf(problem: ApiProblem | null): "gone" | "slow" | "away" | "broken" {
  if (problem?.status === 404) return "gone";
  if (problem?.code === "timeout") return "slow";
  return problem?.unanswered ? "away" : "broken";
}
