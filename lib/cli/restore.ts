import { createReadStream, existsSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import type { Manifest } from "#lib/platform/backup/manifest.ts";
import { restoreBackup } from "#lib/platform/backup/restore-backup.ts";
import { signFor } from "#lib/platform/crypto.ts";
import { closePools } from "#lib/platform/db/pools.ts";
import { env, givenEnv } from "#lib/platform/env.ts";
import { adoptSecrets } from "#lib/platform/secrets.ts";
import { StartupProblem } from "#lib/platform/startup-problem.ts";
import { KEY_PROOF, mediaFolder } from "./backup-place.ts";
import { readOptions, wordOption } from "./options.ts";
import { UsageProblem } from "./usage-problem.ts";
import { withDatabase } from "./with-database.ts";

/** `restore --from FILE`: into a database that was never used. What was waiting to be sent then is not sent by itself. */
export async function restore(words: string[]): Promise<void> {
  const { from } = readOptions(words, z.object({ from: wordOption }));
  const path = resolve(from);
  if (!existsSync(path)) throw new UsageProblem(`There is no file ${path}.`);
  const isGenerated = !givenEnv().ENCRYPTION_KEY;
  await withDatabase(async () => {
    await closePools();
    const checkKeys = (manifest: Manifest) => {
      if (!isGenerated || manifest.keys === null) requireSameKey(manifest);
    };
    const place = { databaseUrl: env().DATABASE_URL, mediaFolder: mediaFolder(), checkKeys };
    const { at, rows, files, keys, media } = await restoreBackup(createReadStream(path), place);
    if (keys && isGenerated) adoptSecrets(env().DATA_DIR, keys);
    const { settleRestored } = await import("#lib/domain/operations/settle-restored.ts");
    const { stopped } = await settleRestored();
    const all = Object.values(rows).reduce((sum, count) => sum + count, 0);
    process.stdout.write(`Restored ${all} rows and ${files} pictures and files, as of ${at}.\n`);
    if (!media) process.stdout.write("Pictures and files are where MEDIA_S3_URL kept them.\n");
    if (stopped > 0)
      process.stdout.write(
        `${stopped} texts were waiting to be sent then. They may have been sent since: each can be retried by hand.\n`,
      );
  });
}

function requireSameKey({ keyProof }: Manifest): void {
  if (keyProof === signFor(...KEY_PROOF)) return;
  throw new StartupProblem(
    "ENCRYPTION_KEY is not the one that this backup was made with: its secrets could not be read.",
  );
}
