import pg from "pg";
import { dueChannel } from "#lib/gateways/jobs/notify-due.ts";
import { env } from "#lib/platform/env.ts";
import { log } from "#lib/platform/log.ts";

const RECONNECT_MS = 1_000;

/** Calls `wake` on each signal, over one connection of its own that is opened anew whenever it breaks. */
export function listenForDue(wake: () => void): { close: () => Promise<void> } {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const open = async () => {
    client = new pg.Client({ connectionString: env().DATABASE_URL, keepAlive: true });
    client.on("notification", wake);
    client.on("error", () => undefined);
    client.on("end", reopenLater);
    await client.connect();
    await client.query(`listen ${dueChannel}`);
    // What was signalled while nobody listened is found by looking.
    wake();
  };
  const tryOpen = () =>
    open().catch((error: unknown) => {
      log().warn({ err: error }, "The sender cannot listen for texts that are due; it looks every second");
      reopenLater();
    });
  const reopenLater = () => {
    if (closed) return;
    clearTimeout(timer);
    timer = setTimeout(() => void tryOpen(), RECONNECT_MS);
  };

  void tryOpen();
  return {
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
