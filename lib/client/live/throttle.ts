/** Runs `step` now at the earliest, then at most once per `everyMs`; calls in between are answered by one run at the end. */
export function throttled(everyMs: number, step: () => void): () => void {
  let last = -Infinity;
  let timer: ReturnType<typeof setTimeout> | null = null;
  return () => {
    if (timer !== null) return;
    timer = setTimeout(
      () => {
        timer = null;
        last = performance.now();
        step();
      },
      Math.max(0, last + everyMs - performance.now()),
    );
  };
}
