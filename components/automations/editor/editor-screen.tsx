"use client";
import { useQuery } from "@tanstack/react-query";
import { Workflow } from "lucide-react";
import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { NotLoaded } from "#components/shell/not-loaded.tsx";
import { SoftLink } from "#components/shell/soft-link.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { ApiProblem } from "#lib/client/api.ts";
import { automationQuery } from "#lib/client/queries/automations.ts";
import type { AutomationWithDraft } from "#lib/contract/automation/automation.ts";
import { StepList } from "../steps/step-list.tsx";
import { TryPhone } from "../trial/try-phone.tsx";
import { BeginningCard } from "../triggers/beginning-card.tsx";
import { EditorHeader } from "./editor-header.tsx";
import { useDraft } from "./use-draft.ts";

/** One automation: what it begins at and does, and a phone beside it to try that. */
export function EditorScreen({ id }: { id: string }) {
  const t = useTranslations("automations");
  const query = useQuery(automationQuery(id));
  if (query.data) return <Editor automation={query.data} />;
  if (query.error === null) return <div className="flex-1" />;
  if (!(query.error instanceof ApiProblem && query.error.status === 404))
    return <NotLoaded title={t("title")} error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <EmptyState
      icon={Workflow}
      title={t("editor.gone")}
      actions={
        <SoftLink href="/automations" className={buttonClass({ look: "soft" })}>
          {t("editor.back")}
        </SoftLink>
      }
    />
  );
}

function Editor({ automation }: { automation: AutomationWithDraft }) {
  const t = useTranslations("automations.editor");
  const draft = useDraft(automation);
  // A link from a thread leads to the step that it is about.
  const [open, setOpen] = useState<string | null>(useSearchParams().get("step"));
  const [trying, setTrying] = useState(false);
  return (
    <>
      <EditorHeader automation={automation} draft={draft} trying={trying} onTry={() => setTrying(!trying)} />
      {draft.saved.kind === "conflict" ? (
        <Banner
          tone="danger"
          action={
            <Button look="soft" onClick={() => void draft.reload()}>
              {t("loadTheirs")}
            </Button>
          }
        >
          {t("conflict")}
        </Banner>
      ) : null}
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)_372px] max-xl:grid-cols-[minmax(0,1fr)_340px] max-lg:grid-cols-1">
        <section
          aria-label={t("steps")}
          className={`column-scroll min-h-0 bg-surface-sunken px-7 py-3.5 max-md:px-3 ${trying ? "max-lg:hidden" : ""}`}
        >
          <BeginningCard
            automation={automation}
            draft={draft}
            isOpen={open === "when"}
            onOpen={(isOpen) => setOpen(isOpen ? "when" : null)}
          />
          <StepList draft={draft} open={open} onOpen={setOpen} />
        </section>
        <TryPhone automation={automation} draft={draft} hiddenBelowDesk={!trying} />
      </div>
    </>
  );
}
