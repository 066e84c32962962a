import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { StartupProblem } from "../../startup-problem.ts";
import { installedBinaries, program } from "./binaries.ts";
import { makePassable, obstacle } from "./reachable.ts";
import type { SystemUser } from "./run-as.ts";

/** Where root keeps what the database's user must reach when nothing of ours is reachable for it. */
export const SYSTEM_FOLDER = "/var/lib/twoway";

/** Folder of PostgreSQL's programs that the given user can run: as installed, or a copy kept outside. */
export async function placeBinaries(user: SystemUser | undefined): Promise<string> {
  const installed = await installedBinaries();
  if (!obstacle(program(installed, "postgres"), user)) return installed;
  const name = `postgresql-${versionOf(installed)}`;
  for (const home of [SYSTEM_FOLDER, join(tmpdir(), "twoway-programs")]) {
    if (!isOurs(home) || obstacle(home, user)) continue;
    return copyOnce(installed, join(home, name));
  }
  throw new StartupProblem(
    `PostgreSQL's programs cannot be reached by the user it runs as: make ${obstacle(installed, user)} passable (chmod o+x), or start Twoway as another user than root.`,
  );
}

/** Makes a folder that only root may change. False where that is impossible, or where somebody else made it. */
export function isOurs(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    const found = lstatSync(folder);
    if (!found.isDirectory() || found.uid !== process.getuid?.() || (found.mode & 0o022) !== 0) return false;
    makePassable(folder);
    return true;
  } catch {
    return false;
  }
}

function versionOf(installed: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(dirname(installed), "package.json"), "utf8"));
  const version = typeof manifest === "object" && manifest && "version" in manifest ? manifest.version : "";
  return `${String(version)}-${statSync(program(installed, "postgres")).size}`;
}

function copyOnce(from: string, to: string): string {
  if (statSync(to, { throwIfNoEntry: false })) return to;
  const draft = `${to}.${process.pid}`;
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true });
  openToAll(draft);
  try {
    renameSync(draft, to);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!statSync(to, { throwIfNoEntry: false })) throw error;
  }
  return to;
}

// Where npm ran under a strict umask, the copies would be as closed as the originals.
function openToAll(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    const { mode } = statSync(path);
    chmodSync(path, (mode & 0o100) !== 0 ? 0o755 : 0o644);
  }
  chmodSync(folder, 0o755);
}
