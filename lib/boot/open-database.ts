import { installJobs } from "#lib/gateways/jobs/install-jobs.ts";
import { checkVersion } from "#lib/platform/db/check-version.ts";
import { migrate } from "#lib/platform/db/migrate.ts";
import { provideEnv } from "#lib/platform/env.ts";
import type { Env, GivenEnv } from "#lib/platform/env.ts";
import { secretsOf } from "#lib/platform/secrets.ts";
import type { Purpose } from "./claim.ts";
import { prepareDataFolder } from "./data-folder.ts";
import { runEmbedded } from "./embedded-run.ts";

/** A migrated database that this process may use, and the configuration that leads to it. */
export interface OpenDatabase {
  env: Env;
  close: () => Promise<void>;
}

/**
 * Opens the database that the environment names, or the embedded one, migrates it, and completes the environment.
 * `say` gets the lines that a person should read while waiting.
 */
export async function openDatabase(
  given: GivenEnv,
  purpose: Purpose,
  say: (line: string) => void,
): Promise<OpenDatabase> {
  prepareDataFolder(given.DATA_DIR);
  if (given.DATABASE_URL) {
    await checkVersion(given.DATABASE_URL);
    await migrate(given.DATABASE_URL);
    await installJobs(given.DATABASE_URL);
    return { env: provideEnv(demoPassword(given), given), close: async () => {} };
  }
  const secrets = secretsOf(given.DATA_DIR);
  const embedded = await runEmbedded({
    dataDir: given.DATA_DIR,
    password: secrets.DATABASE_PASSWORD,
    purpose,
    say,
  });
  await migrate(embedded.url);
  await installJobs(embedded.url);
  const { AUTH_SECRET = secrets.AUTH_SECRET, ENCRYPTION_KEY = secrets.ENCRYPTION_KEY } = given;
  const found = { DATABASE_URL: embedded.url, AUTH_SECRET, ENCRYPTION_KEY, ...demoPassword(given) };
  return { env: provideEnv(found, given), close: embedded.close };
}

function demoPassword(given: GivenEnv): { DEMO_PASSWORD?: string } {
  if (!given.DEMO) return {};
  return { DEMO_PASSWORD: given.DEMO_PASSWORD ?? secretsOf(given.DATA_DIR).DEMO_PASSWORD };
}
