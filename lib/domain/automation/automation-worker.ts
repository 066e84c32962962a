import pg from "pg";
import { env } from "#lib/platform/env.ts";
import { log } from "#lib/platform/log.ts";
import { lockKeys } from "#lib/platform/db/lock-keys.ts";
import { beginUnanswered } from "./events/begin-unanswered.ts";
import { followEvents } from "./events/follow-events.ts";
import { createRunKeeper } from "./runs/due-runs.ts";

// The longest that a text waits for its automation to notice it; a look costs one statement.
const LOOK_EVERY_MS = 40;
const REST_AFTER_FAILURE_MS = 1_000;
const UNANSWERED_EVERY_MS = 5_000;

/**
 * Follows what happens and does what it leads to, from now on, in whichever process has the lock: it holds it as long as its
 * connection lives.
 */
export function startAutomations(): { stop: () => Promise<void> } {
  const keeper = createRunKeeper();
  const lock = followerLock();
  let stopped = false;
  let unansweredAt = 0;

  const lookOnce = async () => {
    if (!(await lock.held())) return;
    while (!stopped && (await followEvents()));
    await keeper.look();
    if (Date.now() - unansweredAt < UNANSWERED_EVERY_MS) return;
    unansweredAt = Date.now();
    await beginUnanswered();
  };

  const run = async () => {
    while (!stopped) {
      let rest = LOOK_EVERY_MS;
      try {
        await lookOnce();
      } catch (error) {
        rest = REST_AFTER_FAILURE_MS;
        log().error({ err: error }, "Automations could not look at what happened");
      }
      if (!stopped) await new Promise((resolve) => setTimeout(resolve, rest));
    }
  };

  const running = run();
  const stop = async () => {
    stopped = true;
    await running;
    await keeper.drain();
    await lock.close();
  };
  return { stop };
}

function followerLock() {
  let client: pg.Client | undefined;
  let held = false;

  const open = async () => {
    const opened = new pg.Client({ connectionString: env().DATABASE_URL, keepAlive: true });
    // A connection that broke has lost its lock: another process may follow by now.
    const lost = () => {
      if (client === opened) client = undefined;
      held = false;
    };
    opened.on("error", lost);
    opened.on("end", lost);
    await opened.connect();
    client = opened;
  };

  return {
    held: async (): Promise<boolean> => {
      if (held) return true;
      if (!client) await open();
      const { rows } = (await client?.query<{ got: boolean }>(`select pg_try_advisory_lock($1) as got`, [
        lockKeys.followEvents,
      ])) ?? { rows: [] };
      held = rows[0]?.got ?? false;
      return held;
    },
    close: async () => {
      await client?.end().catch(() => undefined);
    },
  };
}
