import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";

/** What a run has begun and must not leave behind: a process, or a folder with what runs on it. */
export type Charge = { pid: number } | { folder: string } | { done: number };

// A process beside a run that outlives it, however it ends: it hears of each process and folder over its stdin, and
// when that closes, what is still there goes. Ctrl-C and `kill` are for the run, not for this.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {});

const pids = new Set<number>();
const folders = new Set<string>();
for await (const line of createInterface({ input: process.stdin })) {
  const charge = JSON.parse(line) as Charge;
  if ("pid" in charge) pids.add(charge.pid);
  else if ("done" in charge) pids.delete(charge.done);
  else folders.add(charge.folder);
}
for (const pid of pids) kill(pid);
// A server that was just killed may have been starting its database: looked for twice.
for (const folder of folders) endDatabase(folder);
await pause(500);
for (const folder of folders) {
  endDatabase(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

function endDatabase(folder: string): void {
  for (const name of listed(folder).filter((one) => one.endsWith("postmaster.pid"))) {
    kill(Number(readFileSync(join(folder, name), "utf8").split("\n")[0]), "SIGQUIT");
  }
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch {
    return [];
  }
}

function kill(pid: number, signal: NodeJS.Signals = "SIGKILL"): void {
  try {
    if (pid > 1) process.kill(pid, signal);
  } catch {
    // Gone by itself.
  }
}
