import { parseArgs } from "node:util";
import { createBenchDatabase } from "./bench-database.ts";
import { measureAutomation } from "./measure-automation.ts";
import { measureBroadcast } from "./measure-broadcast.ts";
import { measureFirstLoad } from "./measure-first-load.ts";
import { measureIntake } from "./measure-intake.ts";
import { measureList } from "./measure-list.ts";
import { measureLive } from "./measure-live.ts";
import { measureMemory } from "./measure-memory.ts";
import { measureStartUp } from "./measure-start-up.ts";

const { values } = parseArgs({
  options: {
    json: { type: "boolean" },
    only: { type: "string" },
    rounds: { type: "string", default: "3" },
    /** How long memory is watched. */
    minutes: { type: "string", default: "1" },
  },
});
const rounds = Number(values.rounds);

const say = (line: string) => process.stderr.write(`${line}\n`);
const database = await createBenchDatabase();
const parts = {
  intake: () => measureIntake(database, rounds, 8),
  live: () => measureLive(database, rounds, 8),
  automation: () => measureAutomation(database, rounds, 8),
  broadcast: () => measureBroadcast(database, rounds),
  startUp: () => measureStartUp(rounds),
  firstLoad: () => measureFirstLoad(database),
  list: () => measureList(database),
  memory: () => measureMemory(database, Number(values.minutes)),
};

const results: Record<string, unknown> = {};
try {
  for (const [name, measure] of Object.entries(parts)) {
    if (values.only !== undefined && values.only !== name) continue;
    say(`Measuring ${name}`);
    results[name] = await measure();
  }
} finally {
  await database.remove();
}
process.stdout.write(values.json ? `${JSON.stringify(results)}\n` : `${readable(results)}\n`);

function readable(value: unknown): string {
  const rounded = (_: string, one: unknown) => (typeof one === "number" ? Number(one.toPrecision(4)) : one);
  return JSON.stringify(value, rounded, 2);
}
