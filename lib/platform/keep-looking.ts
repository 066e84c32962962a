import { log } from "./log.ts";

const REST_AFTER_FAILURE_MS = 1_000;

type Options = {
  everyMs: number;
  /** What is logged when a look failed; it is tried again after a second. */
  failure: string;
};

/** Looks for work again and again, one look after the other, until it is stopped; `look` asks whether that is so. */
export function keepLooking(
  look: (isStopped: () => boolean) => Promise<void>,
  { everyMs, failure }: Options,
): { stop: () => Promise<void> } {
  let stopped = false;
  const run = async () => {
    while (!stopped) {
      let rest = everyMs;
      try {
        await look(() => stopped);
      } catch (error) {
        rest = REST_AFTER_FAILURE_MS;
        log().error({ err: error }, failure);
      }
      if (!stopped) await new Promise((resolve) => setTimeout(resolve, rest));
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopped = true;
      await running;
    },
  };
}
