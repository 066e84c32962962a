import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";

/** A running server, as it describes itself in its data folder. */
export interface Postmaster {
  pid: number;
  port: number;
  /** Folder of its unix socket, or its address. */
  host: string;
}

/** The server that runs on this data folder, if one does; a file that a dead one left behind is removed. */
export function runningPostmaster(dataFolder: string): Postmaster | undefined {
  const path = join(dataFolder, "postmaster.pid");
  if (!existsSync(path)) return undefined;
  const [pid = "", , , port = "", socketFolder = "", address = ""] = readFileSync(path, "utf8").split("\n");
  if (serves(Number(pid), dataFolder)) {
    return { pid: Number(pid), port: Number(port), host: socketFolder.trim() || address.trim() };
  }
  // PostgreSQL removes it itself, except where the process id now belongs to another process of the same user.
  rmSync(path, { force: true });
  if (socketFolder) rmSync(join(socketFolder.trim(), `.s.PGSQL.${port}.lock`), { force: true });
  return undefined;
}

function serves(pid: number, dataFolder: string): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  return process.platform === "linux" ? worksIn(pid, dataFolder) : isPostgres(pid);
}

function worksIn(pid: number, dataFolder: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dataFolder);
  } catch {
    return false;
  }
}

function isPostgres(pid: number): boolean {
  if (process.platform === "win32") return true;
  try {
    return execFileSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" }).includes(
      "postgres",
    );
  } catch {
    return false;
  }
}
