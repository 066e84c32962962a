/** Lets others wait until something has happened after a given time. */
export function createWaiters() {
  const waiting = new Set<{ since: number; resolve: () => void }>();
  return {
    happened: (at: number) => {
      for (const one of waiting) {
        if (at < one.since) continue;
        waiting.delete(one);
        one.resolve();
      }
    },
    after: (since: number) => new Promise<void>((resolve) => waiting.add({ since, resolve })),
  };
}
