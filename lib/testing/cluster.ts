import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installJobs } from "#lib/gateways/jobs/install-jobs.ts";
import { ensureDatabase, startEmbedded } from "#lib/platform/db/embedded/embedded-database.ts";
import { migrate } from "#lib/platform/db/migrate.ts";

const PREFIX = "twoway-test-";
// Known, so that a later run can stop what a killed one left behind.
const PASSWORD = "only-for-tests";

/** Name of the migrated, empty database that test databases are copied from. */
export const TEMPLATE = "template_migrated";

/** A throwaway PostgreSQL server in the system's temporary folder, with a migrated template database. */
export async function startTestCluster() {
  await removeLeftovers();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const server = await startEmbedded(folder, { password: PASSWORD, durability: "throwaway" });
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await ensureDatabase(server, TEMPLATE);
    await migrate(server.url(TEMPLATE));
    await installJobs(server.url(TEMPLATE));
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: server.url, stop };
}

async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    const pid = Number(name.slice(PREFIX.length).split("-")[0]);
    if (isRunning(pid) || statSync(folder, { throwIfNoEntry: false })?.uid !== process.getuid?.()) continue;
    const server = await startEmbedded(folder, { password: PASSWORD, durability: "throwaway" }).catch(
      () => undefined,
    );
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
