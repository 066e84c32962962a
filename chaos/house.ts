import { randomBytes } from "node:crypto";
import { mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { leaveNothingBehind } from "../bench/leave-nothing-behind.ts";
import { freePort, type MeasuredServer, startServer } from "../bench/measured-server.ts";
import type { Place } from "./place.ts";
import { dataFolder } from "#lib/platform/db/embedded/create-cluster.ts";
import { startEmbedded } from "#lib/platform/db/embedded/embedded-database.ts";
import { locateCluster } from "#lib/platform/db/embedded/locate-cluster.ts";
import { provideEnv } from "#lib/platform/env.ts";
import { secretsOf } from "#lib/platform/secrets.ts";

/** Twoway as `npm start` runs it: one process, its embedded database in a data folder of its own. */
export type House = Place & {
  /** PostgreSQL's own folder. */
  clusterFolder: string;
  pid: () => number;
  /** `kill -9`, and started again by whoever watches over it. */
  killAndRestart: () => Promise<void>;
};

/** Starts it in a temporary folder, and gives this process the same configuration. */
export async function startHouse(): Promise<House> {
  const dataDir = mkdtempSync(join(tmpdir(), "twoway-chaos-"));
  leaveNothingBehind({ folder: dataDir });
  const port = await freePort();
  const keys = {
    AUTH_SECRET: randomBytes(32).toString("hex"),
    ENCRYPTION_KEY: randomBytes(32).toString("hex"),
  };
  const settings = { ...keys, DATA_DIR: dataDir, DATABASE_URL: "", REDIS_URL: "", BASE_URL: "" };
  const logFile = join(dataDir, "twoway.log");
  const log = openSync(logFile, "a");
  const start = () => startServer(settings, { port, stdio: ["ignore", log, log] });
  let server: MeasuredServer = await start();
  const database = await startEmbedded(dataDir, { password: secretsOf(dataDir).DATABASE_PASSWORD });
  const databaseUrl = database.url("twoway");
  provideEnv({ ...keys, DATABASE_URL: databaseUrl });
  return {
    url: server.url,
    databaseUrl,
    webUrls: [server.url],
    clusterFolder: dataFolder(locateCluster(dataDir, () => {})),
    logFile,
    pid: () => server.pid,
    killAndRestart: async () => {
      await server.kill();
      server = await start();
    },
    remove: async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
