import { isDatabaseAway, isRowHeld } from "./is-away.ts";

/** What a commit says of one item: done, or not this time because something else holds its row. */
export type Outcome<Result> =
  { kind: "done"; result: Result } | { kind: "busy" } | { kind: "failed"; error: unknown };

type Keyed = { key: string };
type Commit<Item, Result> = (items: Item[]) => Promise<Outcome<Result>[]>;

/**
 * Commits a batch; one that throws is halved until the bad item stands alone, so that it does not fail its neighbours.
 * A database that is away fails them all at once: halves would only ask it again and again. In the order given.
 */
export async function commitOrSplit<Item extends Keyed, Result>(
  batch: Item[],
  commit: Commit<Item, Result>,
): Promise<Outcome<Result>[]> {
  try {
    return await commit(batch);
  } catch (error) {
    if (isDatabaseAway(error)) return batch.map(() => ({ kind: "failed", error }));
    if (batch.length === 1) return [isRowHeld(error) ? { kind: "busy" } : { kind: "failed", error }];
    const first = await commitOrSplit(batch.slice(0, batch.length >> 1), commit);
    return [...first, ...(await commitRest(batch, first, commit))];
  }
}

// Whoever was busy in the first half must not be overtaken by a later item of the same key.
async function commitRest<Item extends Keyed, Result>(
  batch: Item[],
  first: Outcome<Result>[],
  commit: Commit<Item, Result>,
): Promise<Outcome<Result>[]> {
  const held = new Set(batch.filter((_, at) => first[at]?.kind === "busy").map((item) => item.key));
  const rest = batch.slice(first.length);
  const free = rest.filter((item) => !held.has(item.key));
  const outcomes = free.length > 0 ? await commitOrSplit(free, commit) : [];
  const of = new Map(free.map((item, at) => [item, outcomes[at]]));
  return rest.map((item) => of.get(item) ?? { kind: "busy" });
}
