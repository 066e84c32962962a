import { log } from "#lib/platform/log.ts";
import { bringReport } from "./bring-report.ts";
import { nextReportInMs, takeDueReports } from "./owed-reports.ts";
import { closeStore } from "./store.ts";

const AT_ONCE = 16;
const IDLE_MS = 1_000;

type Reporter = {
  timer: NodeJS.Timeout | undefined;
  dueAt: number;
  running: Promise<unknown>;
  stopped: boolean;
};
let reporter: Reporter | undefined;

/** Starts bringing owed reports, in the process with the worker; what an earlier run still owed comes first. */
export function startReporter(): void {
  reporter ??= {
    timer: undefined,
    dueAt: Number.POSITIVE_INFINITY,
    running: Promise.resolve(),
    stopped: false,
  };
  wakeReporter(0);
}

/** Lets the reports on their way arrive, and stops. */
export async function stopReporter(): Promise<void> {
  const stopping = reporter;
  reporter = undefined;
  if (stopping) {
    stopping.stopped = true;
    clearTimeout(stopping.timer);
    await stopping.running;
  }
  await closeStore();
}

/** A report is due in `inMs`: sets the alarm, unless an earlier one is set. */
export function wakeReporter(inMs: number): void {
  const running = reporter;
  if (!running || running.stopped || running.dueAt <= Date.now() + inMs) return;
  clearTimeout(running.timer);
  running.dueAt = Date.now() + inMs;
  running.timer = setTimeout(() => {
    running.dueAt = Number.POSITIVE_INFINITY;
    running.running = Promise.all([running.running, bringDue(running)]);
  }, inMs);
}

async function bringDue(running: Reporter): Promise<void> {
  let nextMs: number | null = IDLE_MS;
  try {
    const due = await takeDueReports(AT_ONCE);
    await Promise.all(due.map(bringReport));
    nextMs = await nextReportInMs();
  } catch (error) {
    log().warn({ err: error }, "The simulator could not bring its reports");
  }
  if (!running.stopped) wakeReporter(Math.max(0, Math.min(nextMs ?? IDLE_MS, IDLE_MS)));
}
