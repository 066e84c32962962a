import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StartupProblem } from "../../startup-problem.ts";
import { POSTGRES_MAJOR, program } from "./binaries.ts";
import type { ClusterPlace } from "./locate-cluster.ts";
import type { Durability } from "./settings.ts";
import { runTool } from "./tool.ts";

/** The superuser of an embedded cluster. */
export const DATABASE_OWNER = "twoway";

interface CreateOptions {
  password: string;
  durability: Durability;
  say: (line: string) => void;
}

/** PGDATA of a cluster. */
export function dataFolder(place: ClusterPlace): string {
  return join(place.folder, "data");
}

/** Creates the cluster where there is none yet; refuses one that another major version of PostgreSQL wrote. */
export async function createCluster(
  place: ClusterPlace,
  programs: string,
  options: CreateOptions,
): Promise<void> {
  const versionFile = join(dataFolder(place), "PG_VERSION");
  if (!existsSync(versionFile)) return initialise(place, programs, options);
  const version = readFileSync(versionFile, "utf8").trim();
  if (version === POSTGRES_MAJOR) return;
  throw new StartupProblem(
    `The database in ${place.folder} was written by PostgreSQL ${version}, this Twoway brings PostgreSQL ${POSTGRES_MAJOR}: start the Twoway that wrote it, or move the data over with pg_dump.`,
  );
}

async function initialise(place: ClusterPlace, programs: string, options: CreateOptions): Promise<void> {
  const { password, durability, say } = options;
  say("4/5 Creating the database");
  // Under another name until it is whole: a start that was killed halfway leaves nothing that looks like a cluster.
  const draft = join(place.folder, "data.new");
  rmSync(draft, { recursive: true, force: true });
  const passwordFile = join(place.folder, "password");
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (place.user) chownSync(passwordFile, place.user.uid, place.user.gid);
  const flags = [
    `--pgdata=${draft}`,
    `--username=${DATABASE_OWNER}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
  ];
  if (durability === "throwaway") flags.push("--no-sync");
  const { code, output } = await runTool(program(programs, "initdb"), flags, place.user);
  rmSync(passwordFile);
  if (code !== 0) throw new StartupProblem(`PostgreSQL could not create its database: ${lastLine(output)}`);
  renameSync(draft, dataFolder(place));
}

function lastLine(output: string): string {
  return output.split("\n").at(-1) ?? "";
}
