import { explainProblem } from "#lib/boot/explain-problem.ts";
import { seedOnFirstRun } from "#lib/boot/first-run.ts";
import { openFrontDoor } from "#lib/boot/front-door.ts";
import type { FrontDoor } from "#lib/boot/front-door.ts";
import { apiHandler, dispatcher } from "#lib/boot/handlers.ts";
import { openDatabase } from "#lib/boot/open-database.ts";
import { noteSharedMedia } from "#lib/boot/note-shared-media.ts";
import { prepareScreens } from "#lib/boot/screens.ts";
import { createStopper, stopOnSignals } from "#lib/boot/stopping.ts";
import { setupLinkOf, welcome } from "#lib/boot/welcome.ts";
import { closePools } from "#lib/platform/db/pools.ts";
import { givenEnv, setNodeEnv } from "#lib/platform/env.ts";
import type { Env, GivenEnv } from "#lib/platform/env.ts";

const dev = process.argv.includes("--dev");
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const database = createStopper();
const parts = createStopper();
const stop = async () => {
  await parts.stop();
  await database.stop();
};

stopOnSignals({ stop, force: database.stop, restart: parts.stop });
try {
  setNodeEnv(dev ? "development" : "production");
  await start(givenEnv());
} catch (error) {
  explainProblem(error);
  await stop();
  process.exit(1);
}

async function start(given: GivenEnv): Promise<void> {
  noteSharedMedia(given, say);
  if (given.ROLE === "worker") {
    await prepareData(given);
    await openSockets(null);
    await startWorker();
    if (given.METRICS_PORT) await openOperationsDoor(given.HOST, given.METRICS_PORT);
    return say("Twoway's worker is ready.");
  }
  const door = await openFrontDoor(given.HOST, given.PORT);
  const [env, screens] = await Promise.all([prepareData(given), prepareScreens(door.server, given, dev)]);
  parts.undo("screens", screens.close);
  await openForAll(door, screens.handler);
  if (given.ROLE === "all") await startWorker();
  parts.undo("requests", () => door.drain(env.DRAIN_SECONDS * 1_000));
  process.stdout.write(welcome(env, await setupLinkOf(env)));
}

/** A migrated database, with the demo in it on the first run. */
async function prepareData(given: GivenEnv): Promise<Env> {
  const opening = openDatabase(given, "server", say);
  database.undo("database", async () => (await opening.catch(() => undefined))?.close());
  const { env } = await opening;
  parts.undo("pools", closePools);
  const { settleRestored } = await import("#lib/domain/operations/settle-restored.ts");
  await settleRestored();
  await seedOnFirstRun(env, say);
  return env;
}

async function openForAll(door: FrontDoor, screens: Parameters<typeof dispatcher>[1]): Promise<void> {
  // Loaded only now: these modules may ask for the complete configuration as they load.
  const [{ default: api }] = await Promise.all([import("#app/api/_routes/api.ts"), openSockets(door.server)]);
  const { writeRefusedCalls } = await import("#lib/domain/numbers/health/note-refused-call.ts");
  parts.undo("refused calls", writeRefusedCalls);
  const { turnAwayWhenFull } = await import("#lib/boot/turn-away.ts");
  door.serve(turnAwayWhenFull(dispatcher(apiHandler(api), screens)));
}

/** A worker serves nobody, but says how it is. */
async function openOperationsDoor(host: string, port: number): Promise<void> {
  const door = await openFrontDoor(host, port);
  parts.undo("metrics", door.drain);
  const { operations } = await import("#app/api/_routes/operations.ts");
  door.serve(dispatcher(apiHandler(operations), (_, response) => response.writeHead(404).end()));
}

/** Live events; a worker without a server of its own still publishes. */
async function openSockets(server: FrontDoor["server"] | null): Promise<void> {
  const [{ attachRealtime }, { liveAuthority }] = await Promise.all([
    import("#lib/gateways/realtime/attach-realtime.ts"),
    import("#lib/domain/team/live-authority.ts"),
  ]);
  const realtime = await attachRealtime(server, liveAuthority);
  parts.undo("sockets", realtime.close);
  if (!server) return;
  const { watchTroubles } = await import("#lib/domain/operations/watch-troubles.ts");
  parts.undo("troubles", watchTroubles().stop);
}

async function startWorker(): Promise<void> {
  const [connections, worker] = await Promise.all([
    import("#lib/domain/connections/hold-connections.ts"),
    import("#lib/domain/delivery/worker.ts"),
  ]);
  // Undone after the worker: what is being sent still needs them.
  parts.undo("connections", connections.stopConnections);
  connections.startConnections();
  parts.undo("worker", worker.stopWorker);
  await worker.startWorker();
  const { startAutomations } = await import("#lib/domain/automation/automation-worker.ts");
  parts.undo("automations", startAutomations().stop);
  const { startWebhooks } = await import("#lib/domain/webhooks/webhook-worker.ts");
  parts.undo("webhooks", startWebhooks().stop);
  const [{ runJobs }, { tasks }] = await Promise.all([
    import("#lib/gateways/jobs/run-jobs.ts"),
    import("#lib/domain/jobs/tasks.ts"),
  ]);
  parts.undo("jobs", runJobs(tasks).stop);
  const { watchHealth } = await import("#lib/domain/numbers/health/watch-health.ts");
  parts.undo("health", watchHealth().stop);
}
