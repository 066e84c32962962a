import { showOverdueTexts } from "#lib/domain/inbox/parts/show-overdue-texts.ts";
import { wakeSnoozed } from "#lib/domain/inbox/wake-snoozed.ts";
import { endDrains } from "#lib/domain/numbers/end-drains.ts";
import { startReporter, stopReporter } from "#lib/gateways/simulator/reporter.ts";
import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { env } from "#lib/platform/env.ts";
import { log } from "#lib/platform/log.ts";
import { nextDueAt } from "./claim-due-messages.ts";
import { giveUpOverdue } from "./give-up-overdue.ts";
import { listenForDue } from "./listen-for-due.ts";
import { markUnreported } from "./mark-unreported.ts";
import { markWaiting } from "./mark-waiting.ts";
import { createSender, type Sender } from "./sender.ts";
import { sweepUnfinished } from "./sweep-unfinished.ts";

// The longest that anything due waits when no signal comes: a number that is active again, a dead worker's texts.
const LOOK_EVERY_MS = 1_000;

type Worker = {
  sender: Sender;
  listener: ReturnType<typeof listenForDue>;
  timer: NodeJS.Timeout | undefined;
  looking: Promise<void>;
  stopped: boolean;
};
let worker: Worker | undefined;

/** Starts sending what is due: at once on a signal, by the clock otherwise. In a demo the simulator reports from here. */
export async function startWorker(): Promise<void> {
  if (worker) return;
  const sender = createSender();
  const listener = listenForDue(sender.wake);
  worker = { sender, listener, timer: undefined, looking: Promise.resolve(), stopped: false };
  if (env().DEMO) startReporter();
  lookAgain(worker, 0);
}

/** Claims nothing more, waits until every send that has begun has its outcome written, and stops. */
export async function stopWorker(): Promise<void> {
  const stopping = worker;
  worker = undefined;
  if (!stopping) return;
  stopping.stopped = true;
  clearTimeout(stopping.timer);
  await stopping.listener.close();
  await stopping.looking;
  await stopping.sender.drain();
  await stopReporter();
}

function lookAgain(running: Worker, inMs: number): void {
  if (running.stopped) return;
  running.timer = setTimeout(() => {
    running.looking = look(running);
  }, inMs);
}

async function look(running: Worker): Promise<void> {
  let inMs = LOOK_EVERY_MS;
  try {
    await Promise.all([
      wakeSnoozed(),
      sweepUnfinished(running.sender.finish),
      giveUpOverdue(),
      markUnreported(),
      markWaiting(),
      endDrains(),
      showOverdueTexts(),
    ]);
    running.sender.wake();
    const next = await nextDueAt(readOnly());
    if (next) inMs = Math.min(inMs, Math.max(0, next.getTime() - now().getTime()));
  } catch (error) {
    log().error({ err: error }, "The worker could not look for what is due");
  }
  lookAgain(running, inMs);
}
