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

export interface SignalPlan {
  stop: () => Promise<void>;
  /** For a second signal: no waiting for what is under way. */
  force: () => Promise<void>;
  /** For a restart by the watcher of `npm run dev`: leaves running what the next run needs. */
  restart: () => Promise<void>;
}

/** Ends the process in order at Ctrl-C and at `kill`. */
export function stopOnSignals({ stop, force, restart }: SignalPlan): void {
  let stopping = false;
  const end = async (how: () => Promise<void>) => {
    if (stopping) {
      process.stderr.write("Stopping at once.\n");
      await force();
      process.exit(130);
    }
    stopping = true;
    await how();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (!stopping)
        process.stderr.write("\nStopping: finishing what was accepted (Ctrl-C again: at once).\n");
      void end(stop);
    });
  }
  process.on("SIGUSR2", () => void end(restart));
}
