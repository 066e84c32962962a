import { readdirSync, readFileSync } from "node:fs";

const ticksPerSecond = 100;

/** CPU seconds that a process (and with `family` its children, living and ended, too) has used; 0 where it is gone. */
export function cpuSeconds(pid: number, family = false): number {
  if (!family) return cpuOf(pid);
  return [pid, ...descendantsOf(pid)].reduce((sum, one) => sum + cpuOf(one, true), 0);
}

/** The process id that PostgreSQL's postmaster wrote down. */
export function postmasterOf(pidFile: string): number {
  return Number(readFileSync(pidFile, "utf8").split("\n")[0]);
}

/** Follows a process that will end by itself and gives the last CPU time seen of it. */
export function followCpu(pid: number): () => number {
  let seen = 0;
  const timer = setInterval(() => (seen = Math.max(seen, cpuOf(pid))), 50);
  return () => {
    clearInterval(timer);
    return seen;
  };
}

// Fields 14 to 17 of proc_pid_stat(5): user and system time of the process, then of its children that have ended.
function cpuOf(pid: number, withEnded = false): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    const ticks = fields.slice(11, withEnded ? 15 : 13).reduce((sum, field) => sum + Number(field), 0);
    return ticks / ticksPerSecond;
  } catch {
    return 0;
  }
}

function descendantsOf(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const entry of readdirSync("/proc")) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      parents.set(
        Number(entry),
        Number(readFileSync(`/proc/${entry}/stat`, "utf8").split(") ")[1]?.split(" ")[1]),
      );
    } catch {
      // Ended between the listing and the look.
    }
  }
  const isBelow = (one: number | undefined): boolean =>
    one !== undefined && (one === pid || isBelow(parents.get(one)));
  return [...parents.keys()].filter((one) => one !== pid && isBelow(parents.get(one)));
}
