import { accessSync, constants, mkdirSync } from "node:fs";
import { StartupProblem } from "#lib/platform/startup-problem.ts";

/** Makes DATA_DIR where it is missing, and makes sure that we may write there. */
export function prepareDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new StartupProblem(`DATA_DIR ${folder} cannot be used: ${REASONS[code] ?? code}.`);
  }
}

const REASONS: Record<string, string> = {
  EACCES: "this user may not read and write there",
  EPERM: "this user may not read and write there",
  EROFS: "its file system is read-only",
  EEXIST: "it is a file, not a folder",
  ENOTDIR: "a part of that path is a file, not a folder",
  ENOSPC: "the disk is full",
};
