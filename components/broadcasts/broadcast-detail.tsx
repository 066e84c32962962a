"use client";
import { useQuery } from "@tanstack/react-query";
import { MessageCircleX } from "lucide-react";
import { useTranslations } from "use-intl";
import { NotLoaded } from "#components/shell/not-loaded.tsx";
import { SoftLink } from "#components/shell/soft-link.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { ApiProblem } from "#lib/client/api.ts";
import { broadcastQuery } from "#lib/client/queries/broadcasts.ts";
import type { Broadcast } from "#lib/contract/broadcast.ts";
import { BroadcastHeader } from "./broadcast-header.tsx";
import { DraftEditor } from "./draft-editor.tsx";
import { PeoplePart } from "./people-part.tsx";
import { PreviewPart } from "./preview-part.tsx";
import { ResultsPart } from "./results-part.tsx";
import { EstimatePart } from "./estimate-part.tsx";
import { TextPart } from "./text-part.tsx";

/** One broadcast: written while it is a draft, watched and steered from then on. */
export function BroadcastDetail({ id }: { id: string }) {
  const t = useTranslations("broadcasts");
  const query = useQuery(broadcastQuery(id));
  if (query.data) return <Known broadcast={query.data} />;
  if (query.error === null) return <div className="flex-1" />;
  if (!(query.error instanceof ApiProblem && query.error.status === 404))
    return <NotLoaded title={t("title")} error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <EmptyState
      icon={MessageCircleX}
      title={t("detail.notFoundTitle")}
      actions={
        <SoftLink href="/broadcasts" className={buttonClass({ look: "soft" })}>
          {t("detail.back")}
        </SoftLink>
      }
    />
  );
}

const columns =
  "grid grid-cols-[minmax(0,1fr)_340px] gap-x-10 px-5 py-4 max-lg:grid-cols-1 max-md:px-4 max-w-[1160px]";

function Known({ broadcast }: { broadcast: Broadcast }) {
  const { id, status } = broadcast;
  // Keyed by who it is: another one's fields begin with its own values.
  if (status === "draft") return <DraftEditor key={id} broadcast={broadcast} />;
  return (
    <>
      <BroadcastHeader broadcast={broadcast} />
      <div className="column-scroll min-h-0 flex-1">
        <div className={columns}>
          {status === "waiting" || status === "scheduled" ? (
            <>
              <PreviewPart broadcast={broadcast} />
              <aside className="max-lg:row-start-1">
                <EstimatePart id={id} />
              </aside>
            </>
          ) : (
            <>
              <div className="min-w-0">
                <ResultsPart broadcast={broadcast} />
                <PeoplePart broadcast={broadcast} />
              </div>
              <aside>
                <TextPart broadcast={broadcast} />
              </aside>
            </>
          )}
        </div>
      </div>
    </>
  );
}
