import { chownSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StartupProblem } from "../../startup-problem.ts";
import { program } from "./binaries.ts";
import { dataFolder } from "./create-cluster.ts";
import type { ClusterPlace } from "./locate-cluster.ts";
import { runningPostmaster } from "./postmaster.ts";
import type { Postmaster } from "./postmaster.ts";
import { serverSettings } from "./settings.ts";
import type { Durability } from "./settings.ts";
import { runTool } from "./tool.ts";

// After a crash the processes of the old server take a moment to notice, and to let go of its memory.
const ATTEMPTS = 6;
const START_SECONDS = 120;
const STOP_SECONDS = 60;
const LONGEST_SOCKET_PATH = 100;
const SPARE_SOCKET_FOLDER = join(tmpdir(), "twoway-socket-");
const LARGEST_LOG = 5_000_000;

/**
 * Starts the server through pg_ctl, which gives it a session of its own: Ctrl-C in the terminal does not reach it.
 * Returns once it takes connections.
 */
export async function startServer(
  place: ClusterPlace,
  programs: string,
  durability: Durability,
): Promise<Postmaster> {
  const options = [...serverSettings(durability), ...(await whereToListen(place))];
  const quoted = options.map((option) => `-c '${option}'`).join(" ");
  const logFile = freshLog(place.folder);
  const wait = ["--wait", "--timeout", `${START_SECONDS}`];
  const args = ["start", "--pgdata", dataFolder(place), "--log", logFile, ...wait, "--options", quoted];
  let output = "";
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (attempt > 0) await pause(500);
    ({ output } = await runTool(program(programs, "pg_ctl"), args, place.user));
    const running = runningPostmaster(dataFolder(place));
    if (running) return running;
  }
  throw new StartupProblem(`PostgreSQL did not start (${output.split("\n").at(-1)}): see ${logFile}.`);
}

/** Stops the server: sessions are ended, what was committed is on disk. */
export async function stopServer(place: ClusterPlace, programs: string): Promise<void> {
  const host = runningPostmaster(dataFolder(place))?.host;
  const mode = ["--mode", "fast", "--wait", "--timeout", `${STOP_SECONDS}`];
  const args = ["stop", "--pgdata", dataFolder(place), ...mode];
  const { code, output } = await runTool(program(programs, "pg_ctl"), args, place.user);
  if (code !== 0 && runningPostmaster(dataFolder(place)))
    throw new Error(`PostgreSQL did not stop: ${output}`);
  if (host?.startsWith(SPARE_SOCKET_FOLDER)) rmSync(host, { recursive: true, force: true });
}

// A socket can never be "taken", and no other user of the machine can try passwords on it.
async function whereToListen(place: ClusterPlace): Promise<string[]> {
  if (process.platform === "win32") return [`port=${await freePort()}`, "listen_addresses=127.0.0.1"];
  return ["listen_addresses=", "port=5432", `unix_socket_directories=${socketFolder(place)}`];
}

function socketFolder(place: ClusterPlace): string {
  const usual = join(place.folder, "run");
  const fits = usual.length <= LONGEST_SOCKET_PATH - "/.s.PGSQL.5432".length && !/[,'\\ ]/.test(usual);
  const folder = fits ? usual : mkdtempSync(SPARE_SOCKET_FOLDER);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (place.user) chownSync(folder, place.user.uid, place.user.gid);
  return folder;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function freshLog(folder: string): string {
  const path = join(folder, "postgresql.log");
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGEST_LOG) renameSync(path, `${path}.1`);
  return path;
}
