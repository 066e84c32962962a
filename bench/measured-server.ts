import { type ChildProcess, spawn, type StdioOptions } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { childEnv } from "#lib/platform/env.ts";
import { leaveNothingBehind } from "./leave-nothing-behind.ts";

const root = `${import.meta.dirname}/..`;

/** Twoway itself, as `npm start` runs it, on the database given. */
export type MeasuredServer = {
  url: string;
  pid: number;
  startedInMs: number;
  /** Runs an admin command beside the server and gives what it printed. */
  command: (...args: string[]) => Promise<string>;
  stop: () => Promise<void>;
  /** As `kill -9` does. */
  kill: () => Promise<void>;
};

/** The bench's own secrets, so that it can sign its agents in. */
export const secrets = {
  AUTH_SECRET: randomBytes(32).toString("hex"),
  ENCRYPTION_KEY: randomBytes(32).toString("hex"),
};

type Settings = Record<string, string>;
type Options = { port?: number; nodeFlags?: string[]; stdio?: StdioOptions };

/** Starts the server with the demo on and waits until it can take a text. */
export async function startServer(settings: Settings, options: Options = {}): Promise<MeasuredServer> {
  const port = options.port ?? (await freePort());
  const demo = { DEMO: "1", DEMO_PASSWORD: "bench-password" };
  const own = { PORT: String(port), NODE_ENV: "production" };
  const env = childEnv({ ...secrets, ...demo, ...settings, ...own });
  const began = performance.now();
  const child = spawn(process.execPath, [...(options.nodeFlags ?? []), "server.ts"], {
    cwd: root,
    env,
    stdio: options.stdio ?? ["ignore", "ignore", "inherit"],
  });
  const pid = child.pid ?? 0;
  leaveNothingBehind({ pid });
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => {
      leaveNothingBehind({ done: pid });
      resolve();
    });
  });
  const url = `http://127.0.0.1:${port}`;
  await untilHealthy(url, child);
  const startedInMs = performance.now() - began;
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  const command = (...args: string[]) => run(process.execPath, ["lib/cli/twoway.ts", ...args], env);
  return { url, pid, startedInMs, command, stop: () => end("SIGINT"), kill: () => end("SIGKILL") };
}

/** Runs a program to its end and gives what it printed; throws where it fails. `onStart` gets its process id. */
export async function run(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = childEnv({}),
  onStart: (pid: number) => void = () => {},
): Promise<string> {
  const child = spawn(program, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  onStart(child.pid ?? 0);
  let out = "";
  let problems = "";
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (problems += chunk.toString()));
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`${program} ended with ${String(code)}: ${problems}`);
  return out.trim();
}

/** A TCP port that nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

async function untilHealthy(url: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null && child.signalCode === null) {
    const healthy = await fetch(`${url}/api/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (healthy) return;
    await pause(20);
  }
  throw new Error("The server ended before it was healthy");
}
