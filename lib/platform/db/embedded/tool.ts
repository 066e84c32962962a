import { spawn } from "node:child_process";
import type { SystemUser } from "./run-as.ts";

/** How a program of PostgreSQL ended; `output` is what it said on both streams. */
export interface ToolResult {
  code: number;
  output: string;
}

/** Runs one of PostgreSQL's programs to its end, with an environment that holds none of our secrets. */
export function runTool(path: string, args: string[], user: SystemUser | undefined): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(path, args, {
      ...user,
      cwd: "/",
      env: { PATH: "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC", NODE_ENV: "production" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const collect = (chunk: Buffer) => (output += chunk.toString("utf8"));
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output: output.trim() }));
  });
}
