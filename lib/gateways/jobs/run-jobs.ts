import { EventEmitter } from "node:events";
import type { Runner, TaskList, WorkerEvents } from "graphile-worker";
import { pools } from "#lib/platform/db/pools.ts";
import { log } from "#lib/platform/log.ts";
import { startHeartbeat } from "./heartbeat.ts";
import { jobList, type JobName, type Tasks } from "./job-list.ts";

const AT_ONCE = 4;
const START_AGAIN_MS = 2_000;
// A job that is still running then is given back, and another worker begins it anew.
const PATIENCE_MS = 10_000;

export type JobRunner = {
  /** Begins no more jobs, and returns when those that run are done. */
  stop: () => Promise<void>;
};

/** Runs the jobs that are due, here, from now on. Returns at once: a queue that cannot be reached yet is tried again. */
export function runJobs(tasks: Tasks): JobRunner {
  let stopped = false;
  let runner: Runner | undefined;
  const keepRunning = async () => {
    while (!stopped) {
      try {
        await runUntilStopped(tasks, (opened) => {
          runner = opened;
          if (stopped) stopRunner();
        });
      } catch (error) {
        log().error({ err: error }, "The job queue stopped: it is started again");
      }
      if (!stopped) await new Promise((resolve) => setTimeout(resolve, START_AGAIN_MS).unref());
    }
  };
  const stopRunner = () => void runner?.stop().catch(() => undefined);
  const running = keepRunning();
  return {
    stop: async () => {
      stopped = true;
      stopRunner();
      await running;
    },
  };
}

async function runUntilStopped(tasks: Tasks, opened: (runner: Runner) => void): Promise<void> {
  const [{ run }, { jobLogger }] = await Promise.all([import("graphile-worker"), import("./job-logger.ts")]);
  const events: WorkerEvents = new EventEmitter();
  let heart: ReturnType<typeof startHeartbeat> | undefined;
  // Jobs are locked in the name of the pool, so it is the pool that must be seen to live.
  events.on("pool:create", ({ workerPool }) => (heart = startHeartbeat(workerPool.id)));
  try {
    const runner = await run({
      pgPool: pools().desk,
      taskList: taskList(tasks),
      concurrency: AT_ONCE,
      noHandleSignals: true,
      parsedCronItems: [],
      gracefulShutdownAbortTimeout: PATIENCE_MS,
      logger: jobLogger(),
      events,
    });
    opened(runner);
    await runner.promise;
  } finally {
    await heart?.stop();
  }
}

function taskList(tasks: Tasks): TaskList {
  const names = Object.keys(jobList) as JobName[];
  return Object.fromEntries(names.map((name) => [name, taskOf(tasks, name)]));
}

function taskOf<Name extends JobName>(tasks: Tasks, name: Name): TaskList[string] {
  return async (payload, { job }) => {
    const run = { isLast: job.attempts >= job.max_attempts };
    await tasks[name](jobList[name].payload.parse(payload) as Parameters<Tasks[Name]>[0], run);
  };
}
