"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { NotLoaded } from "#components/shell/not-loaded.tsx";
import { useShortcut } from "#components/shell/keyboard/use-shortcut.ts";
import { workloadQuery } from "#lib/client/queries/workload.ts";
import { AssignDialog } from "./assign-dialog.tsx";
import { BoardContext } from "./board-context.ts";
import { BoardSkeleton } from "./board-skeleton.tsx";
import { BulkBar } from "./bulk-bar.tsx";
import { Figures } from "./figures.tsx";
import { type LaneOrder, Lanes } from "./lanes.tsx";
import { UnassignedColumn } from "./unassigned-column.tsx";
import { useBoardState } from "./use-board-state.ts";
import { WorkloadHeader } from "./workload-header.tsx";

/** A lead's board: who has what and who waits, to hand out by keys, clicks or dragging. */
export function WorkloadScreen() {
  const [team, setTeam] = useState<string | null>(null);
  const [order, setOrder] = useState<LaneOrder>("wait");
  const [isFrozen, setFrozen] = useState(false);
  const [assigning, setAssigning] = useState(false);
  const [isDragging, setDragging] = useState(false);
  const query = useQuery({ ...workloadQuery(team), enabled: !isFrozen && !isDragging });
  const board = useBoardState(query.data, isFrozen, setDragging);
  useShortcut("freeze", () => setFrozen(!isFrozen));
  useShortcut("assign", () => setAssigning(true), board.selected.size > 0);
  useShortcut("clear", board.clear, board.selected.size > 0);
  return (
    <BoardContext value={board}>
      <main className="relative flex min-h-0 min-w-0 flex-1 flex-col bg-surface-raised">
        <WorkloadHeader
          data={query.data}
          team={team}
          onTeam={setTeam}
          order={order}
          onOrder={setOrder}
          isFrozen={isFrozen || isDragging}
          onFreeze={() => setFrozen(!isFrozen)}
        />
        {query.data === undefined ? (
          <Missing error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <>
            <Figures data={query.data} team={team} />
            <div className="grid min-h-0 flex-1 grid-cols-[316px_minmax(0,1fr)] max-xl:grid-cols-[232px_minmax(0,1fr)] max-md:block max-md:overflow-auto">
              <UnassignedColumn data={query.data} team={team} />
              <Lanes lanes={query.data.members} order={order} />
            </div>
            <BulkBar data={query.data} board={board} onAssign={() => setAssigning(true)} />
            {assigning && board.selected.size > 0 ? (
              <AssignDialog lanes={query.data.members} board={board} onClose={() => setAssigning(false)} />
            ) : null}
          </>
        )}
      </main>
    </BoardContext>
  );
}

function Missing({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  const t = useTranslations("workload");
  if (error === null) return <BoardSkeleton />;
  return <NotLoaded title={t("notLoaded")} error={error} onRetry={onRetry} />;
}
