import { randomBytes } from "node:crypto";
import { mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { leaveNothingBehind } from "../bench/leave-nothing-behind.ts";
import { freePort, type MeasuredServer, startServer } from "../bench/measured-server.ts";
import type { Place } from "./place.ts";
import { startNginx, startRedis } from "./foreign-servers.ts";
import { ensureDatabase, startEmbedded } from "#lib/platform/db/embedded/embedded-database.ts";
import { provideEnv } from "#lib/platform/env.ts";

/** One of several processes: killed, or told to stop, and started again on the port that it had. */
export type Member = {
  kill: () => Promise<void>;
  /** As a deployment does it: SIGTERM, then the new one. */
  replace: () => Promise<void>;
  start: () => Promise<void>;
  stop: () => Promise<void>;
};

/** Two web and two worker processes on one PostgreSQL and one Redis, behind nginx as docs/operations configures it. */
export type Cluster = Place & {
  webs: readonly Member[];
  workers: readonly Member[];
  /** Gone and back, with nothing in it. */
  restartRedis: () => Promise<void>;
  /** `kill -9` of PostgreSQL, started again at once: what a failover looks like from here. */
  crashDatabase: () => Promise<void>;
};

/** Starts it in a temporary folder, all processes at once, and gives this process the same configuration. */
export async function startCluster(): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), "twoway-cluster-"));
  leaveNothingBehind({ folder });
  const password = randomBytes(16).toString("hex");
  const startDatabase = () => startEmbedded(folder, { password });
  let database = await startDatabase();
  await ensureDatabase(database, "twoway");
  const databaseUrl = database.url("twoway");
  let redis = await startRedis(folder);
  const webPorts = [await freePort(), await freePort()];
  const nginx = await startNginx(folder, webPorts);
  const settings = {
    AUTH_SECRET: randomBytes(32).toString("hex"),
    ENCRYPTION_KEY: randomBytes(32).toString("hex"),
    DATABASE_URL: databaseUrl,
    REDIS_URL: redis.url,
    BASE_URL: nginx.url,
    DATA_DIR: folder,
    DRAIN_SECONDS: "1",
    DATABASE_CONNECTIONS: "8",
  };
  const logFile = join(folder, "twoway.log");
  const log = openSync(logFile, "a");
  const member = (role: object, port: number) => createMember({ ...settings, ...role }, port, log);
  const webs = webPorts.map((port) => member({ ROLE: "web" }, port));
  const workerPorts = [await freePort(), await freePort()];
  const workers = workerPorts.map((port) => member({ ROLE: "worker", METRICS_PORT: String(port) }, port));
  await Promise.all([...webs, ...workers].map((one) => one.start()));
  provideEnv({
    AUTH_SECRET: settings.AUTH_SECRET,
    ENCRYPTION_KEY: settings.ENCRYPTION_KEY,
    DATABASE_URL: databaseUrl,
  });
  return {
    url: nginx.url,
    databaseUrl,
    webUrls: webPorts.map((port) => `http://127.0.0.1:${port}`),
    logFile,
    webs,
    workers,
    restartRedis: async () => {
      await redis.kill();
      redis = await startRedis(folder, redis.port);
    },
    crashDatabase: async () => {
      database.kill();
      database = await startDatabase();
    },
    remove: async () => {
      await nginx.kill();
      await Promise.all([...webs, ...workers].map((one) => one.stop()));
      await redis.kill();
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function createMember(settings: Record<string, string>, port: number, log: number): Member {
  let server: MeasuredServer | undefined;
  const start = async () => {
    server = await startServer(settings, { port, stdio: ["ignore", log, log] });
  };
  const end = async (how: "kill" | "stop") => {
    await server?.[how]();
    server = undefined;
  };
  return {
    start,
    kill: () => end("kill"),
    stop: () => end("stop"),
    replace: async () => {
      await end("stop");
      await start();
    },
  };
}
