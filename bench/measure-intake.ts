import type { BenchDatabase } from "./bench-database.ts";
import { cpuSeconds } from "./cpu-time.ts";
import { loadIntake } from "./load-clients.ts";
import { type MeasuredServer, startServer } from "./measured-server.ts";
import { connectAgents } from "./connect-agents.ts";
import { median } from "./median.ts";
import { createReference } from "./reference-inserts.ts";
import { signInAgents } from "./sign-in-agents.ts";

const contacts = 5_000;
const connections = 64;
const agents = 20;

/**
 * (a) Texts a second answered after their commit, everything on and pushed to agents, against plain inserts on the same PostgreSQL, in turn
 * A B A B. What counts is the median ratio: both sides feel the same machine.
 */
export async function measureIntake(database: BenchDatabase, rounds: number, seconds: number) {
  const url = await database.urlOf("intake");
  const server = await startServer({ DATABASE_URL: url, DATA_DIR: database.dataDir });
  const disconnectAgents = await connectAgents(server.url, await signInAgents(url, agents));
  const reference = await createReference(database, contacts);
  await loadIntake({
    url: server.url,
    seconds: 3,
    connections,
    contacts,
    round: 0,
    folder: database.dataDir,
  });
  const results = [];
  for (let round = 1; round <= rounds; round += 1) {
    const intake = await measureRound(server, database, round, seconds);
    const referencePerSecond = await reference.run(seconds);
    results.push({ ...intake, referencePerSecond, ratio: intake.perSecond / referencePerSecond });
  }
  disconnectAgents();
  await server.stop();
  return { ratio: median(results.map((result) => result.ratio)), reference: reference.tool, rounds: results };
}

async function measureRound(server: MeasuredServer, database: BenchDatabase, round: number, seconds: number) {
  const before = { server: cpuSeconds(server.pid), database: cpuSeconds(database.postmaster, true) };
  const load = await loadIntake({
    url: server.url,
    seconds,
    connections,
    contacts,
    round,
    folder: database.dataDir,
  });
  const perText = (used: number) => Math.round((used / load.answered) * 1e6);
  return {
    perSecond: Math.round(load.perSecond),
    refused: load.refused,
    cpuMicrosPerText: {
      server: perText(cpuSeconds(server.pid) - before.server),
      database: perText(cpuSeconds(database.postmaster, true) - before.database),
      client: perText(load.clientCpuSeconds),
    },
  };
}
