import { setTimeout as pause } from "node:timers/promises";
import { ensureDatabase, startEmbedded } from "#lib/platform/db/embedded/embedded-database.ts";
import type { EmbeddedServer } from "#lib/platform/db/embedded/embedded-database.ts";
import { log } from "#lib/platform/log.ts";
import { StartupProblem } from "#lib/platform/startup-problem.ts";
import { claimDatabase } from "./claim.ts";
import type { Claim, Purpose } from "./claim.ts";

const DATABASE = "twoway";
const PATIENCE_MS = 30_000;
const START_AGAIN_MS = 1_000;

/** The embedded database while this process uses it. */
export interface EmbeddedRun {
  url: string;
  /** Stops the server, unless it is somebody else's: a command leaves one alone that it found running. */
  close: () => Promise<void>;
}

export interface EmbeddedRunOptions {
  dataDir: string;
  password: string;
  purpose: Purpose;
  say: (line: string) => void;
}

/** Starts or adopts the data folder's database. One server per data folder; commands come and go beside it. */
export async function runEmbedded(options: EmbeddedRunOptions): Promise<EmbeddedRun> {
  const started = await startAndClaim(options, Date.now() + PATIENCE_MS);
  if (options.purpose === "command") return commandRun(started);
  let { server, claim } = started;
  let closing = false;
  const watch = async (): Promise<void> => {
    await claim?.lost;
    if (closing) return;
    log().error("the embedded database went away: starting it again");
    await bringBack();
    return watch();
  };
  // However long it takes: a full disk is made room on, a mount comes back, and nobody should have to restart us then.
  const bringBack = async (): Promise<void> => {
    try {
      ({ server, claim } = await startAndClaim(options, Date.now() + PATIENCE_MS));
    } catch (error) {
      log().fatal({ err: error }, "the embedded database does not come back: trying again");
      await pause(START_AGAIN_MS);
      if (!closing) await bringBack();
    }
  };
  void watch();
  const close = async () => {
    closing = true;
    await server.stop();
  };
  return { url: server.url(DATABASE), close };
}

interface Started {
  server: EmbeddedServer;
  /** Undefined for a command beside a running server. */
  claim: Claim | undefined;
}

async function startAndClaim(options: EmbeddedRunOptions, until: number): Promise<Started> {
  const server = await startEmbedded(options.dataDir, options);
  const claim = await claimOf(server, options.purpose);
  if (claim && !("heldBy" in claim)) return { server, claim };
  const heldBy = claim?.heldBy ?? "";
  const [holder, pid] = heldBy.split(" ");
  if (holder === "server") {
    if (options.purpose === "command") return { server, claim: undefined };
    throw new StartupProblem(`Twoway runs already on the data folder ${options.dataDir} (process ${pid}).`);
  }
  // Another command is at work, or just stopping the database that it started.
  if (Date.now() > until)
    throw new StartupProblem(`The database in ${options.dataDir} is in use by ${heldBy}.`);
  await pause(200);
  return startAndClaim(options, until);
}

async function claimOf(
  server: EmbeddedServer,
  purpose: Purpose,
): Promise<Awaited<ReturnType<typeof claimDatabase>> | undefined> {
  try {
    await ensureDatabase(server, DATABASE);
    return await claimDatabase(server.url(DATABASE), purpose);
  } catch (error) {
    if (isStopping(error)) return undefined;
    throw error;
  }
}

// What a client meets that comes while somebody stops the server.
function isStopping(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return (
    ["57P01", "57P03", "ECONNREFUSED", "ECONNRESET", "ENOENT"].includes(code) ||
    /terminated/.test(String(error))
  );
}

function commandRun({ server, claim }: Started): EmbeddedRun {
  const close = async () => {
    if (!claim) return;
    if (server.adopted) await claim.release();
    else await server.stop();
  };
  return { url: server.url(DATABASE), close };
}
