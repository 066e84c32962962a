import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<string>();

/** Runs a request's work so that what it records can say which request it was. */
export function withRequestId<Result>(id: string, work: () => Result): Result {
  return storage.run(id, work);
}

/** The request that is being worked on; null for the worker, and for texts stored together with others'. */
export function requestId(): string | null {
  return storage.getStore() ?? null;
}
