import { commitOrSplit, type Outcome } from "./commit-or-split.ts";

type Waiting<Item, Result> = {
  item: Item;
  key: string;
  since: number;
  /** It came to a writer, and found its row held. */
  wasBusy?: boolean;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
};

type Settings<Item, Result> = {
  /** Items with the same key are never in two commits at once and keep their order. */
  keyOf: (item: Item) => string;
  commit: (items: Item[]) => Promise<Outcome<Result>[]>;
  writers: number;
  maxBatch: number;
  maxWaiting: number;
  /** How long an item may wait for a writer: then it is refused, and nobody is let in to wait behind it. */
  maxWaitMs: number;
  /** So many with one key go into one commit, and wait: a flood leaves room for all others. */
  maxOfKey: { inBatch: number; waiting: number };
  /** How long an item may find its row held by others before it is given back. */
  busyForMs: number;
  overloaded: () => Error;
};

/**
 * Group commit: what arrives in one turn of the event loop, and while a transaction runs, shares the next one, so a
 * commit is paid once for many texts. Nobody waits for a timer: a free writer takes whatever is there.
 */
export function groupCommit<Item, Result>(settings: Settings<Item, Result>) {
  let queue: Waiting<Item, Result>[] = [];
  const inFlight = new Set<string>();
  const resting = new Map<string, number>();
  const waitingOf = countByKey();
  let writing = 0;
  const pumpSoon = onceAllIsRead(pump);

  const submit = (item: Item): Promise<Result> =>
    new Promise((resolve, reject) => {
      const key = settings.keyOf(item);
      if (isFull() || waitingOf.count(key) >= settings.maxOfKey.waiting) return reject(settings.overloaded());
      waitingOf.add(key);
      queue.push({ item, key, since: Date.now(), resolve, reject });
      pumpSoon();
    });

  const isFull = () => queue.length >= settings.maxWaiting || waitNow() > settings.maxWaitMs;

  // Of those that only the writers keep waiting: what waits for a held row, or behind one, says nothing of the others.
  function waitNow(): number {
    const oldest = queue.find(({ key, wasBusy }) => !wasBusy && !inFlight.has(key) && !resting.has(key));
    return oldest ? Date.now() - oldest.since : 0;
  }

  function pump(): void {
    while (writing < settings.writers) {
      const batch = takeBatch();
      if (batch.length === 0) return;
      writing++;
      void write(batch);
    }
  }

  function takeBatch(): Waiting<Item, Result>[] {
    if (queue.length === 0) return [];
    const now = Date.now();
    const isFree = (key: string) => !inFlight.has(key) && (resting.get(key) ?? 0) <= now;
    const { batch, left, late } = divide(queue, settings, isFree, now);
    queue = left;
    for (const { key } of batch) inFlight.add(key);
    for (const { key, reject } of late) {
      waitingOf.remove(key);
      reject(settings.overloaded());
    }
    return batch;
  }

  async function write(batch: Waiting<Item, Result>[]): Promise<void> {
    const outcomes = await commitOrSplit(batch, (part) => settings.commit(part.map(({ item }) => item)));
    for (const { key } of batch) inFlight.delete(key);
    const busy = batch.filter((waiting, at) => !settle(waiting, outcomes[at]));
    if (busy.length > 0) restAndRequeue(busy);
    writing--;
    pump();
  }

  function settle(waiting: Waiting<Item, Result>, outcome: Outcome<Result> | undefined): boolean {
    if (outcome?.kind === "done") waiting.resolve(outcome.result);
    else if (outcome?.kind === "failed") waiting.reject(outcome.error);
    else if (Date.now() - waiting.since > settings.busyForMs) waiting.reject(settings.overloaded());
    else return false;
    waitingOf.remove(waiting.key);
    return true;
  }

  function restAndRequeue(busy: Waiting<Item, Result>[]): void {
    queue = [...busy, ...queue];
    for (const waiting of busy) {
      waiting.wasBusy = true;
      resting.set(waiting.key, Date.now() + 20);
    }
    setTimeout(() => {
      for (const { key } of busy) resting.delete(key);
      pump();
    }, 21);
  }

  return { submit, isFull, waiting: () => queue.length };
}

// What is asked for many times in one turn of the event loop is done once, when all that has arrived has been read: taken
// alone, the first of many texts would cost a commit of its own.
function onceAllIsRead(work: () => void): () => void {
  let asked: NodeJS.Immediate | undefined;
  return () => {
    asked ??= setImmediate(() => {
      asked = undefined;
      work();
    });
  };
}

// Skips keys being written, resting after a busy row or with their share, keeping each key's order; what waited too long
// is to be refused.
function divide<Item, Result>(
  queue: readonly Waiting<Item, Result>[],
  { maxWaitMs, maxBatch, maxOfKey }: Settings<Item, Result>,
  isFree: (key: string) => boolean,
  now: number,
) {
  const batch: Waiting<Item, Result>[] = [];
  const left: Waiting<Item, Result>[] = [];
  const late: Waiting<Item, Result>[] = [];
  const taken = countByKey();
  for (const waiting of queue) {
    const { key } = waiting;
    const free = isFree(key);
    if (free && !waiting.wasBusy && now - waiting.since > maxWaitMs) late.push(waiting);
    else if (free && batch.length < maxBatch && taken.count(key) < maxOfKey.inBatch) {
      batch.push(waiting);
      taken.add(key);
    } else left.push(waiting);
  }
  return { batch, left, late };
}

function countByKey() {
  const counts = new Map<string, number>();
  const count = (key: string) => counts.get(key) ?? 0;
  return {
    count,
    add: (key: string) => counts.set(key, count(key) + 1),
    remove: (key: string) => (count(key) > 1 ? counts.set(key, count(key) - 1) : counts.delete(key)),
  };
}
