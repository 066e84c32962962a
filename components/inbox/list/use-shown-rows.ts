"use client";
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Conversation } from "#lib/contract/conversation.ts";
import { arrangeRows, countMoves } from "./arrange-rows.ts";
import { useRowMoves } from "./row-moves.ts";

export type ShownRow = {
  conversation: Conversation;
  /** It no longer belongs here; it stays, dimmed, until the order updates. */
  left: boolean;
};

const ownMoveMs = 3_000;

/**
 * The rows in the order that is on screen. `truth` is the order as it is; while `frozen`, rows of others stay where
 * they are and `pending` counts what waits for `update`. `listKey` says which list it is: another one starts anew.
 */
export function useShownRows(truth: Conversation[], frozen: boolean, listKey: string, latest: Latest) {
  const [order, setOrder] = useState<{ listKey: string; ids: string[] }>({ listKey, ids: [] });
  const moves = useRowMoves();
  const lastSeen = useRef(new Map<string, Conversation>());
  const trueIds = useMemo(() => truth.map(({ id }) => id), [truth]);

  useLayoutEffect(() => {
    for (const row of truth) lastSeen.current.set(row.id, row);
    setOrder((known) => {
      const isOther = known.listKey !== listKey || known.ids.length === 0;
      const ids = isOther || !frozen ? trueIds : arrangeRows(known.ids, trueIds, recent(moves.own));
      return isOther || !sameOrder(known.ids, ids) ? { listKey, ids } : known;
    });
  }, [truth, trueIds, frozen, listKey, moves]);

  const ids = order.listKey === listKey ? order.ids : trueIds;
  const byId = new Map(truth.map((row) => [row.id, row]));
  const rows = ids.flatMap((id): ShownRow[] => {
    const here = byId.get(id);
    if (here !== undefined) return [{ conversation: here, left: false }];
    const gone = latest(id) ?? lastSeen.current.get(id);
    return gone === undefined ? [] : [{ conversation: gone, left: true }];
  });
  return { rows, pending: countMoves(ids, trueIds), update: () => setOrder({ listKey, ids: trueIds }) };
}

type Latest = (id: string) => Conversation | undefined;

function recent(own: ReadonlyMap<string, number>): ReadonlySet<string> {
  const since = Date.now() - ownMoveMs;
  return new Set([...own].filter(([, at]) => at >= since).map(([id]) => id));
}

function sameOrder(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}
