import { log } from "#lib/platform/log.ts";

/** Keeps what is running, so that it can be waited for; what fails is logged, and `onEnd` follows every end. */
export function createRunningWork(onEnd: () => void) {
  const running = new Set<Promise<void>>();

  const track = (work: Promise<void>): void => {
    const ending = work.catch(reportFailure).finally(() => {
      running.delete(ending);
      onEnd();
    });
    running.add(ending);
  };

  /** Ends when nothing is running any more, also of what was begun meanwhile. */
  const allDone = async (): Promise<void> => {
    while (running.size > 0) await Promise.all(running);
  };
  return { track, allDone };
}

function reportFailure(error: unknown): void {
  log().error({ err: error }, "The outcome of a send could not be written; the text becomes unknown");
}
