import { notifyManager } from "@tanstack/react-query";

const restMs = 100;

/**
 * Applies what comes in at once while it is calm; in a burst, gathered and in its order ten times a second, so that
 * screens draw once for many events. Gives back how to forget what still waits.
 */
export function createGathering() {
  let waiting: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    timer = undefined;
    if (waiting.length === 0) return;
    const steps = waiting;
    waiting = [];
    timer = setTimeout(flush, restMs);
    notifyManager.batch(() => steps.forEach((step) => step()));
  };
  const add = (step: () => void) => {
    waiting.push(step);
    if (timer === undefined) flush();
  };
  const end = () => {
    clearTimeout(timer);
    waiting = [];
  };
  return { add, end };
}
