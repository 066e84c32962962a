import { chmodSync, realpathSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { SystemUser } from "./run-as.ts";

/** The first folder on the way to `path` that the user may not pass through; undefined where all are open. */
export function obstacle(path: string, user: SystemUser | undefined): string | undefined {
  if (!user) return undefined;
  return withParents(realpathSync(path)).find((folder) => !mayPass(folder, user));
}

/** Lets other users pass through a folder of ours, without letting them list it. */
export function makePassable(folder: string): void {
  const { mode } = statSync(folder);
  if ((mode & 0o011) !== 0o011) chmodSync(folder, (mode & 0o7777) | 0o011);
}

function withParents(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [...withParents(parent), path];
}

function mayPass(folder: string, user: SystemUser): boolean {
  const { mode, uid, gid } = statSync(folder);
  if (uid === user.uid) return (mode & 0o100) !== 0;
  return (mode & (gid === user.gid ? 0o010 : 0o001)) !== 0;
}
