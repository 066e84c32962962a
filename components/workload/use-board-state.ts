"use client";
import { useMemo, useState } from "react";
import { useNow } from "use-intl";
import { tokensOf } from "#lib/client/cache/move-tokens.ts";
import type { LaneConversation, Workload } from "#lib/contract/workload.ts";
import type { Board } from "./board-context.ts";
import { useHandOut } from "./use-hand-out.ts";

const none: ReadonlySet<string> = new Set();

export type BoardState = Board & {
  clear: () => void;
  /** What is selected, as far as it is on the board. */
  tokens: LaneConversation[];
};

/** What is selected and what is dragged. While frozen, time stands still too. */
export function useBoardState(
  data: Workload | undefined,
  isFrozen: boolean,
  onDragging: (isDragging: boolean) => void,
): BoardState {
  const tick = useNow({ updateInterval: 1_000 });
  const now = isFrozen && data !== undefined ? new Date(data.at) : tick;
  const [chosen, setChosen] = useState(none);
  const [dragged, setDragged] = useState<LaneConversation[]>([]);
  const { give } = useHandOut();
  // What was closed or went elsewhere is selected no longer.
  const tokens = useMemo(
    () => (data === undefined ? [] : tokensOf(data).filter(({ id }) => chosen.has(id))),
    [data, chosen],
  );
  const selected = useMemo(() => new Set(tokens.map(({ id }) => id)), [tokens]);
  const clear = () => setChosen(none);
  const drag = (token: LaneConversation | null) => {
    setDragged(token === null ? [] : selected.has(token.id) ? tokens : [token]);
    onDragging(token !== null);
  };
  return {
    now,
    selected,
    tokens,
    clear,
    dragged,
    toggle: (ids, on) => setChosen(toggled(selected, ids, on)),
    drag,
    drop: (memberId) => {
      give(dragged, memberId);
      drag(null);
      if (dragged.some(({ id }) => selected.has(id))) clear();
    },
  };
}

function toggled(selected: ReadonlySet<string>, ids: readonly string[], on?: boolean): ReadonlySet<string> {
  const next = new Set(selected);
  for (const id of ids) {
    if (on ?? !selected.has(id)) next.add(id);
    else next.delete(id);
  }
  return next;
}
