import { log } from "#lib/platform/log.ts";

/** What must be undone at the end, in the order in which it is to be undone. */
export interface Stopper {
  /** Adds a step; those added last run first. */
  undo: (name: string, step: () => Promise<unknown>) => void;
  /** Runs all steps; a step that fails is logged and does not keep the others from running. */
  stop: () => Promise<void>;
}

/** Collects what start-up opened, so that a stop at any moment closes just that. */
export function createStopper(): Stopper {
  const steps: { name: string; step: () => Promise<unknown> }[] = [];
  const stop = async () => {
    for (const { name, step } of steps.splice(0).toReversed()) {
      await step().catch((error: unknown) => log().error({ err: error, step: name }, "could not be stopped"));
    }
  };
  return { undo: (name, step) => steps.push({ name, step }), stop };
}

// One Ctrl-C comes twice where the parent passes on what the terminal has sent to all.
const ECHO_MS = 300;

export interface SignalPlan {
  stop: () => Promise<void>;
  /** For a second signal: no waiting for what is under way. */
  force: () => Promise<void>;
  /** For a restart by the watcher of `npm run dev`: leaves running what the next run needs. */
  restart: () => Promise<void>;
}

/** Ends the process in order at Ctrl-C and at `kill`. */
export function stopOnSignals({ stop, force, restart }: SignalPlan): void {
  // A terminal that was closed cannot be written to: without a listener, saying so would fail again, for ever.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  let since: number | undefined;
  const end = async (how: () => Promise<void>) => {
    if (since === undefined) {
      since = performance.now();
      await how();
      process.exit(0);
    }
    if (performance.now() - since < ECHO_MS) return;
    process.stderr.write("Stopping at once.\n");
    await force();
    process.exit(130);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (since === undefined)
        process.stderr.write("\nStopping: finishing what was accepted (Ctrl-C again: at once).\n");
      void end(stop);
    });
  }
  process.on("SIGUSR2", () => void end(restart));
}
