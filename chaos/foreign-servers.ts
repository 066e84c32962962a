import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { leaveNothingBehind } from "../bench/leave-nothing-behind.ts";
import { freePort } from "../bench/measured-server.ts";

/** A server of somebody else's that runs beside us. */
export type ForeignServer = { url: string; port: number; kill: () => Promise<void> };

/** Redis, keeping nothing on disk. Throws where redis-server is not installed. */
export async function startRedis(folder: string, port?: number): Promise<ForeignServer> {
  const at = port ?? (await freePort());
  const flags = ["--port", String(at), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const kill = await start("redis-server", [...flags, "--dir", folder], at);
  return { url: `redis://127.0.0.1:${at}`, port: at, kill };
}

const CONFIGURATION = `${import.meta.dirname}/../docs/operations/twoway.nginx.conf`;

/** nginx with the very configuration that docs/operations offers, before these ports. Throws where it is not installed. */
export async function startNginx(folder: string, webPorts: readonly number[]): Promise<ForeignServer> {
  const port = await freePort();
  const own = join(folder, "nginx");
  mkdirSync(own);
  const offered = webPorts.reduce(
    (text, web, at) => text.replace(`web-${at + 1}:3000`, `127.0.0.1:${web}`),
    readFileSync(CONFIGURATION, "utf8").replace("listen 80;", `listen 127.0.0.1:${port};`),
  );
  writeFileSync(join(own, "twoway.conf"), offered);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${own}/${kind};`,
  );
  const main = join(own, "nginx.conf");
  writeFileSync(
    main,
    `daemon off; worker_processes 1; pid ${own}/pid; error_log ${own}/error.log;
     events { worker_connections 1024; }
     http { access_log off; ${temporary.join(" ")} include ${own}/twoway.conf; }`,
  );
  const kill = await start("nginx", ["-c", main, "-e", join(own, "error.log")], port, "SIGTERM");
  return { url: `http://127.0.0.1:${port}`, port, kill };
}

async function start(program: string, args: string[], port: number, signal: NodeJS.Signals = "SIGKILL") {
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "inherit"] });
  const ended = new Promise<string>((resolve) => {
    child.once("error", () => resolve(`${program} is not installed`));
    child.once("exit", (code) => resolve(`${program} ended with ${String(code)}`));
  });
  if (child.pid) leaveNothingBehind({ pid: child.pid });
  const problem = await Promise.race([ended, untilListening(port)]);
  if (problem) throw new Error(problem);
  return () => endOf(child, ended, signal);
}

async function endOf(child: ChildProcess, ended: Promise<unknown>, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal);
  await ended;
  if (child.pid) leaveNothingBehind({ done: child.pid });
}

async function untilListening(port: number): Promise<undefined> {
  while (!(await isListening(port))) await pause(20);
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}
