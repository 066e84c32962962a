import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { BenchDatabase } from "./bench-database.ts";
import { loadIntake } from "./load-clients.ts";
import { freePort, startServer } from "./measured-server.ts";

const contacts = 5_000;
const connections = 32;
const looks = 3;

/** Megabytes, after all that could be collected was collected. */
export type Look = { minute: number; texts: number; residentMb: number; heapMb: number };

/**
 * (f) Memory while texts come in as fast as they are answered: looked at when warm, in the middle and at the end, each
 * time after collecting garbage (through Node's inspector, which the server knows nothing of).
 */
export async function measureMemory(database: BenchDatabase, minutes: number) {
  const inspector = await freePort();
  const server = await startServer(
    { DATABASE_URL: await database.urlOf("memory"), DATA_DIR: database.dataDir },
    { nodeFlags: [`--inspect=127.0.0.1:${inspector}`] },
  );
  let texts = 0;
  const load = async (seconds: number, round: number) => {
    const { answered } = await loadIntake({
      url: server.url,
      seconds,
      connections,
      contacts,
      round,
      folder: database.dataDir,
    });
    texts += answered;
  };
  const seen: Look[] = [];
  const look = async () => {
    const minute = (seen.length * minutes) / (looks - 1);
    seen.push({ minute, texts, ...(await lookAt(inspector, server.pid)) });
  };
  // Caches fill and code is compiled first.
  await load(Math.max(5, Math.round(minutes * 6)), 0);
  await look();
  for (let round = 1; round < looks; round += 1) {
    await load(Math.round((minutes * 60) / (looks - 1)), round);
    await look();
  }
  await server.stop();
  const [first, last] = [seen[0], seen.at(-1)];
  const grown = {
    heapMb: (last?.heapMb ?? 0) - (first?.heapMb ?? 0),
    residentMb: (last?.residentMb ?? 0) - (first?.residentMb ?? 0),
  };
  return { minutes, grown, looks: seen };
}

async function lookAt(inspector: number, pid: number) {
  // What is still on its way after the load has ended is not what stays.
  await pause(1_000);
  const used = await askInspector(inspector);
  return { residentMb: residentMb(pid), heapMb: used / 1024 / 1024 };
}

/** Collects garbage in the server, and says how many bytes of heap are used then. */
async function askInspector(port: number): Promise<number> {
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as {
    webSocketDebuggerUrl: string;
  }[];
  const socket = new WebSocket(targets[0]?.webSocketDebuggerUrl ?? "");
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve);
    socket.addEventListener("error", reject);
  });
  let id = 0;
  const ask = (method: string) =>
    new Promise<{ usedSize?: number }>((resolve) => {
      const mine = ++id;
      socket.addEventListener("message", ({ data }) => {
        const answer = JSON.parse(String(data)) as { id?: number; result?: { usedSize?: number } };
        if (answer.id === mine) resolve(answer.result ?? {});
      });
      socket.send(JSON.stringify({ id: mine, method }));
    });
  await ask("HeapProfiler.collectGarbage");
  const { usedSize = 0 } = await ask("Runtime.getHeapUsage");
  socket.close();
  return usedSize;
}

/** Of Linux; 0 elsewhere. */
function residentMb(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
