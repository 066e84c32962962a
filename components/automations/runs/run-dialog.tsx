"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { NotLoaded } from "#components/shell/not-loaded.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { SoftLink } from "#components/shell/soft-link.tsx";
import { runQuery } from "#lib/client/queries/automations.ts";
import type { Run } from "#lib/contract/automation/run.ts";
import { RunAccount } from "./run-account.tsx";

/** What one person went through, and the way to their conversation. */
export function RunDialog({ run, onClose }: { run: Run; onClose: () => void }) {
  const t = useTranslations("automationRuns");
  const common = useTranslations("common");
  const query = useQuery(runQuery(run.id));
  return (
    <Dialog
      open
      forReading
      onOpenChange={onClose}
      title={t("open", { name: run.contact })}
      closeLabel={common("close")}
      footer={
        <SoftLink href={`/inbox/${run.conversationId}`} className="text-accent-text underline">
          {t("toConversation")}
        </SoftLink>
      }
    >
      {query.error ? (
        <NotLoaded title={t("title")} error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data ? (
        <RunAccount run={query.data} />
      ) : (
        <Skeleton className="h-24 w-full" />
      )}
    </Dialog>
  );
}
