import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { StartupProblem } from "./startup-problem.ts";

const generated = z.object({
  AUTH_SECRET: z.string().min(32),
  ENCRYPTION_KEY: z.string().min(32),
  DATABASE_PASSWORD: z.string().min(16),
  DEMO_PASSWORD: z.string().min(8),
});

/** Secrets of an installation that keeps its own data; base64url, the demo password in easy letters. */
export type Secrets = z.infer<typeof generated>;

/** The secrets in DATA_DIR/secrets.json, generated the first time; the file is readable by its owner only. */
export function secretsOf(dataDir: string): Secrets {
  const path = join(dataDir, "secrets.json");
  return existsSync(path) ? readSecrets(path) : writeSecrets(path, generateSecrets());
}

function readSecrets(path: string): Secrets {
  chmodSync(path, 0o600);
  const parsed = generated.safeParse(jsonOf(readFileSync(path, "utf8")));
  if (!parsed.success) {
    throw new StartupProblem(
      `${path} is damaged: restore it from a backup, the data cannot be read without it.`,
    );
  }
  return parsed.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Takes over the keys that restored data was written with; the database's password stays. */
export function adoptSecrets(dataDir: string, keys: Pick<Secrets, "AUTH_SECRET" | "ENCRYPTION_KEY">): void {
  writeSecrets(join(dataDir, "secrets.json"), { ...secretsOf(dataDir), ...keys });
}

function generateSecrets(): Secrets {
  return {
    AUTH_SECRET: randomBytes(32).toString("base64url"),
    ENCRYPTION_KEY: randomBytes(32).toString("base64url"),
    DATABASE_PASSWORD: randomBytes(24).toString("base64url"),
    DEMO_PASSWORD: easyPassword(),
  };
}

function writeSecrets(path: string, secrets: Secrets): Secrets {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, path);
  return secrets;
}

// Letters and digits that cannot be mistaken for one another when read from a terminal: 58 bits.
function easyPassword(): string {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789";
  const drawn = Array.from(randomBytes(12), (byte) => letters[byte % letters.length] ?? "a");
  return [drawn.slice(0, 4), drawn.slice(4, 8), drawn.slice(8)].map((part) => part.join("")).join("-");
}
