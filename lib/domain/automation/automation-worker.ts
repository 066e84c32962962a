import pg from "pg";
import { env } from "#lib/platform/env.ts";
import { keepLooking } from "#lib/platform/keep-looking.ts";
import { lockKeys } from "#lib/platform/db/lock-keys.ts";
import { beginUnanswered } from "./events/begin-unanswered.ts";
import { followEvents } from "./events/follow-events.ts";
import { createRunKeeper } from "./runs/due-runs.ts";

// The longest that a text waits for its automation to notice it; a look costs one statement.
const LOOK_EVERY_MS = 40;
const UNANSWERED_EVERY_MS = 5_000;

/**
 * Follows what happens and does what it leads to, from now on, in whichever process has the lock: it holds it as long as its
 * connection lives.
 */
export function startAutomations(): { stop: () => Promise<void> } {
  const keeper = createRunKeeper();
  const lock = followerLock();
  let unansweredAt = 0;

  const lookOnce = async (isStopped: () => boolean) => {
    if (!(await lock.held())) return;
    while (!isStopped() && (await followEvents()));
    await keeper.look();
    if (Date.now() - unansweredAt < UNANSWERED_EVERY_MS) return;
    unansweredAt = Date.now();
    await beginUnanswered();
  };

  const looking = keepLooking(lookOnce, {
    everyMs: LOOK_EVERY_MS,
    failure: "Automations could not look at what happened",
  });
  const stop = async () => {
    await looking.stop();
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
