import { StartupProblem } from "#lib/platform/startup-problem.ts";

const REASONS: Record<string, string> = {
  EACCES: "this user may not use it",
  EPERM: "this user may not use it",
  EROFS: "its file system is read-only",
  ENOSPC: "the disk is full",
};

/** Says on stderr what kept the program from starting: a sentence where we know it, else all we have. */
export function explainProblem(error: unknown): void {
  const sentence = error instanceof StartupProblem ? error.message : aboutFile(error);
  if (sentence) process.stderr.write(`${sentence}\n`);
  else console.error(error);
}

function aboutFile(error: unknown): string | undefined {
  if (!(error instanceof Error && "code" in error && "path" in error)) return undefined;
  const reason = REASONS[String(error.code)];
  return reason && `${String(error.path)}: ${reason}.`;
}
