import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { leaveNothingBehind } from "./leave-nothing-behind.ts";
import { startServer } from "./measured-server.ts";
import { median } from "./median.ts";

/** (c) Seconds from the command to the first healthy answer: with a new data folder, and with one that exists. */
export async function measureStartUp(rounds: number) {
  const dataDir = mkdtempSync(join(tmpdir(), "twoway-bench-start-"));
  leaveNothingBehind({ folder: dataDir });
  const embedded = { DATA_DIR: dataDir, DATABASE_URL: "" };
  try {
    const first = await timeStart(embedded);
    const later = [];
    for (let round = 0; round < rounds; round += 1) later.push(await timeStart(embedded));
    return { firstSeconds: first, laterSeconds: median(later), later };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function timeStart(settings: Record<string, string>): Promise<number> {
  const server = await startServer(settings);
  await server.stop();
  return server.startedInMs / 1_000;
}
