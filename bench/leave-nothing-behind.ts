import { type ChildProcess, spawn } from "node:child_process";
import { childEnv } from "#lib/platform/env.ts";
import type { Charge } from "./clean-up-after-death.ts";

let keeper: ChildProcess | undefined;

/** Has a process (until it is `done`) or a folder removed when this run ends, even if it is killed. */
export function leaveNothingBehind(charge: Charge): void {
  keeper ??= startKeeper();
  keeper.stdin?.write(`${JSON.stringify(charge)}\n`);
}

// In a session of its own, so that what ends a whole group of processes does not end it too.
function startKeeper(): ChildProcess {
  const program = `${import.meta.dirname}/clean-up-after-death.ts`;
  const child = spawn(process.execPath, [program], {
    detached: true,
    stdio: ["pipe", "ignore", "inherit"],
    env: childEnv({}),
  });
  child.unref();
  if (child.stdin && "unref" in child.stdin) (child.stdin as unknown as { unref: () => void }).unref();
  return child;
}
