import { StartupProblem } from "#lib/platform/startup-problem.ts";

/** Says on stderr what kept the program from starting: a sentence where we know it, else all we have. */
export function explainProblem(error: unknown): void {
  if (error instanceof StartupProblem) process.stderr.write(`${error.message}\n`);
  else console.error(error);
}
