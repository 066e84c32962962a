import type { Lane, LaneConversation, Workload } from "#lib/contract/workload.ts";

/** The board as it will be when these conversations have their new owners; the server's answer follows. */
export function moveTokens(board: Workload, owners: ReadonlyMap<string, string | null>): Workload {
  const moved = tokensOf(board).filter(({ id }) => owners.has(id));
  const stays = ({ id }: LaneConversation) => !owners.has(id);
  const comesTo = (memberId: string | null) => moved.filter(({ id }) => owners.get(id) === memberId);
  return {
    ...board,
    members: board.members.map((lane) =>
      withTokens(lane, lane.conversations.filter(stays), comesTo(lane.id)),
    ),
    unassigned: byWait([...board.unassigned.filter(stays), ...comesTo(null)]),
  };
}

/** Every token on the board. */
export function tokensOf(board: Workload): LaneConversation[] {
  return [...board.unassigned, ...board.members.flatMap(({ conversations }) => conversations)];
}

function withTokens(lane: Lane, stayed: LaneConversation[], come: LaneConversation[]): Lane {
  const gone = lane.conversations.filter((one) => !stayed.includes(one));
  if (gone.length === 0 && come.length === 0) return lane;
  const conversations = byWait([...stayed, ...come]);
  return {
    ...lane,
    conversations,
    open: lane.open - gone.length + come.length,
    waiting: lane.waiting - countWaiting(gone) + countWaiting(come),
    oldestWaitingSince: conversations[0]?.waitingSince ?? null,
  };
}

function countWaiting(tokens: readonly LaneConversation[]): number {
  return tokens.filter(({ waitingSince }) => waitingSince !== null).length;
}

/** The longest wait first; who does not wait last. */
function byWait(tokens: readonly LaneConversation[]): LaneConversation[] {
  const at = ({ waitingSince }: LaneConversation) =>
    waitingSince === null ? Infinity : Date.parse(waitingSince);
  return tokens.toSorted((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
}
