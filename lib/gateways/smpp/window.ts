/** So many at once: the others wait their turn, first come first served, but not for ever. */
export function createWindow(size: number) {
  const waiting: (() => void)[] = [];
  let free = size;

  // False: no place came free in time.
  function enter(withinMs: number): Promise<boolean> {
    if (free > 0) {
      free -= 1;
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const turn = () => {
        clearTimeout(timer);
        resolve(true);
      };
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(turn), 1);
        resolve(false);
      }, withinMs);
      waiting.push(turn);
    });
  }

  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }

  /** Runs a step once there is a place for it; null where none came free in time: then it has not run. */
  return async <Result>(step: () => Promise<Result>, withinMs: number): Promise<Result | null> => {
    if (!(await enter(withinMs))) return null;
    try {
      return await step();
    } finally {
      leave();
    }
  };
}
