import { statfs } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { isIntakeFull } from "#lib/domain/inbox/intake.ts";
import { pools } from "#lib/platform/db/pools.ts";
import { isDraining } from "#lib/platform/draining.ts";
import { env } from "#lib/platform/env.ts";
import { AppError } from "#lib/platform/errors.ts";

const PATIENCE_MS = 2_000;
const LEAST_FREE_BYTES = 64 * 1024 * 1024;

/** Throws `unavailable` with the reason where this process could not take a text now. */
export async function checkReadiness(): Promise<void> {
  if (isDraining()) throw notReady("Twoway is stopping.");
  if (isIntakeFull()) throw notReady("Too many texts are waiting for the database.");
  const [database, disk] = await Promise.all([lookAtDatabase(), hasRoom()]);
  if (database === "silent") throw notReady("The database does not answer.");
  if (!database.migrated) throw notReady("The database is not migrated yet.");
  if (!database.writable) throw notReady("The database can only be read.");
  if (!disk) throw notReady("The disk that holds DATA_DIR is full.");
}

type Found = { migrated: boolean; writable: boolean };

// By the pool that texts come in on: screens that hold all of theirs do not keep a text out.
async function lookAtDatabase(): Promise<Found | "silent"> {
  const asked = pools().intake.query<Found>(
    `select to_regclass('public.inbound_receipt') is not null as migrated,
            current_setting('transaction_read_only') = 'off' as writable`,
  );
  asked.catch(() => undefined);
  const waited = new AbortController();
  const answer = await Promise.race([asked, pause(PATIENCE_MS, null, { signal: waited.signal, ref: false })]);
  waited.abort();
  return answer?.rows[0] ?? "silent";
}

// A folder that is not there (yet) says nothing about the disk.
async function hasRoom(): Promise<boolean> {
  const disk = await statfs(env().DATA_DIR).catch(() => null);
  return disk === null || disk.bavail * disk.bsize >= LEAST_FREE_BYTES;
}

function notReady(why: string): AppError {
  return new AppError("unavailable", why, { retryAfterSeconds: 2 });
}
