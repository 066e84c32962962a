import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { StartupProblem } from "../../startup-problem.ts";

/** The system user that PostgreSQL runs as, where that is not the user we run as ourselves. */
export interface SystemUser {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root. As root: the owner of the cluster where one exists already, else the user
 * `postgres`, else `nobody`. Otherwise undefined: it runs as we do.
 */
export function databaseUser(clusterFolder: string): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(clusterFolder, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const user = userNamed("postgres") ?? userNamed("nobody");
  if (user) return user;
  throw new StartupProblem(
    "PostgreSQL does not run as root, and this system has neither a user postgres nor nobody: start Twoway as another user, or set DATABASE_URL.",
  );
}

function userNamed(name: string): SystemUser | undefined {
  const id = (flag: string) =>
    Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  try {
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return undefined;
  }
}
