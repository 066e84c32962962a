import { readOnly } from "#lib/platform/db/transaction.ts";
import { log } from "#lib/platform/log.ts";
import { notifyDue } from "./notify-due.ts";

let waiting = false;
let sending = false;

/**
 * Wakes the senders after a commit, once for all texts that ask while a signal is on its way. PostgreSQL lets one
 * transaction at a time commit with a signal in it: many automatic texts a second would queue for their commits. Where it
 * is lost, the senders find the text at their next look, a second later at most.
 */
export function signalDue(): void {
  waiting = true;
  if (!sending) void sendAll();
}

async function sendAll(): Promise<void> {
  sending = true;
  try {
    while (waiting) {
      waiting = false;
      await notifyDue(readOnly());
    }
  } catch (error) {
    log().warn({ err: error }, "The senders could not be told that a text is due; they look every second");
  } finally {
    sending = false;
  }
}
