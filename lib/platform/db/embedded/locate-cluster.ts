import { chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { StartupProblem } from "../../startup-problem.ts";
import { isOurs, SYSTEM_FOLDER } from "./place-binaries.ts";
import { makePassable, obstacle } from "./reachable.ts";
import { databaseUser } from "./run-as.ts";
import type { SystemUser } from "./run-as.ts";

/** Where a cluster is kept, and who runs it. */
export interface ClusterPlace {
  /** Holds data/ (PGDATA), run/ (the socket) and the server's log; owned by `user`. */
  folder: string;
  user: SystemUser | undefined;
}

/**
 * The cluster of a data folder: DATA_DIR/postgres, or where root's DATA_DIR is closed to the database's user, a
 * folder under /var/lib/twoway that DATA_DIR/postgres-location names. `say` gets a line when that happens.
 */
export function locateCluster(dataDir: string, say: (line: string) => void): ClusterPlace {
  const pointer = join(dataDir, "postgres-location");
  if (existsSync(pointer)) return placeAt(pointedTo(pointer));
  const usual = join(dataDir, "postgres");
  const user = databaseUser(usual);
  if (user) makePassable(dataDir);
  const closed = obstacle(dataDir, user);
  if (!closed || existsSync(usual)) return placeAt(usual);
  if (!isOurs(SYSTEM_FOLDER)) {
    throw new StartupProblem(
      `PostgreSQL cannot run as root, and no other user may enter ${closed}: choose another DATA_DIR, or start Twoway as another user.`,
    );
  }
  const folder = join(SYSTEM_FOLDER, randomBytes(8).toString("hex"));
  writeFileSync(pointer, `${folder}\n`);
  say(`The database is kept in ${folder}, because the user it runs as may not enter ${closed}.`);
  return placeAt(folder);
}

function pointedTo(pointer: string): string {
  const folder = readFileSync(pointer, "utf8").trim();
  if (folder.startsWith("/")) return folder;
  throw new StartupProblem(`${pointer} must hold the folder of the database, it holds "${folder}".`);
}

function placeAt(folder: string): ClusterPlace {
  const user = databaseUser(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user) chownSync(folder, user.uid, user.gid);
  return { folder, user };
}
