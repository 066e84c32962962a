import { createWriteStream, existsSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import type { Closing } from "#lib/platform/backup/manifest.ts";
import { writeBackup } from "#lib/platform/backup/write-backup.ts";
import { signFor } from "#lib/platform/crypto.ts";
import { now } from "#lib/platform/clock.ts";
import { env, givenEnv } from "#lib/platform/env.ts";
import { KEY_PROOF, mediaFolder } from "./backup-place.ts";
import { readOptions, wordOption } from "./options.ts";
import { UsageProblem } from "./usage-problem.ts";
import { withDatabase } from "./with-database.ts";

/** `backup --to FILE`: everything of one moment in one file, while the server runs or not. */
export async function backup(words: string[]): Promise<void> {
  const { to } = readOptions(words, z.object({ to: wordOption }));
  const path = resolve(to);
  if (existsSync(path)) throw new UsageProblem(`${path} is there already: name another file.`);
  // Those that the environment gives are kept by whoever gives them.
  const isGenerated = !givenEnv().ENCRYPTION_KEY;
  const closing = await withDatabase(() => writeTo(path, isGenerated));
  const rows = Object.values(closing.rows).reduce((sum, count) => sum + count, 0);
  process.stdout.write(`${path}: ${rows} rows, ${closing.files} pictures and files.\n`);
  process.stdout.write(
    isGenerated
      ? "It holds the keys to your providers' credentials: keep it as safe as these.\n"
      : "It does not hold ENCRYPTION_KEY and AUTH_SECRET: keep them too, in another place.\n",
  );
}

async function writeTo(path: string, withKeys: boolean): Promise<Closing> {
  const { DATABASE_URL, AUTH_SECRET, ENCRYPTION_KEY } = env();
  const keys = withKeys ? { AUTH_SECRET, ENCRYPTION_KEY } : null;
  const asked = { databaseUrl: DATABASE_URL, at: now(), keys, keyProof: signFor(...KEY_PROOF) };
  try {
    const out = createWriteStream(path, { flags: "wx", mode: 0o600, flush: true });
    return await writeBackup({ ...asked, mediaFolder: mediaFolder() }, out);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}
