import { createContext, use } from "react";
import type { LaneConversation } from "#lib/contract/workload.ts";

export type Board = {
  now: Date;
  selected: ReadonlySet<string>;
  toggle: (ids: readonly string[], on?: boolean) => void;
  /** What is being dragged: the selection if the token is part of it, else the token. */
  dragged: readonly LaneConversation[];
  drag: (token: LaneConversation | null) => void;
  /** Gives what is being dragged to a member, or to nobody. */
  drop: (memberId: string | null) => void;
};

export const BoardContext = createContext<Board | null>(null);

/** The board around a part of it. */
export function useBoard(): Board {
  const board = use(BoardContext);
  if (board === null) throw new Error("Only on the workload board");
  return board;
}
