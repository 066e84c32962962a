import { parseArgs } from "node:util";
import { startCluster } from "./cluster.ts";
import { clusterFaults } from "./cluster-faults.ts";
import { faults } from "./faults.ts";
import { startHouse } from "./house.ts";
import { overload } from "./overload.ts";
import { type Plan, runChaos } from "./run-chaos.ts";
import { tableOf } from "./table.ts";

const { values } = parseArgs({
  options: {
    /** Several processes behind a load balancer, instead of one. */
    cluster: { type: "boolean", default: false },
    short: { type: "boolean", default: false },
    minutes: { type: "string", default: "8" },
    seed: { type: "string" },
    only: { type: "string" },
    json: { type: "boolean", default: false },
  },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const say = (line: string) => process.stderr.write(`${line}\n`);
const only = values.only?.split(",");
const isChosen = (fault: string) => only?.some((part) => fault.includes(part)) ?? true;
const chosen = <F extends { name: string }>(all: readonly F[]) => all.filter(({ name }) => isChosen(name));

say(`Seed ${seed}`);
const plan = values.short ? shortPlan() : longPlan(Number(values.minutes));
const flood = isChosen("overload") ? { overload } : {};
const report = values.cluster
  ? await runChaos(plan, { start: startCluster, faults: chosen(clusterFaults) })
  : await runChaos(plan, { start: startHouse, faults: chosen(faults), ...flood });
process.stdout.write(values.json ? `${JSON.stringify({ seed, ...report })}\n` : tableOf(report));
if (report.violations.length > 0) report.log.forEach(say);
process.exitCode = report.violations.length === 0 ? 0 : 1;

function shortPlan(): Plan {
  const times = { holdMs: 700, aroundMs: 150, callTimeoutMs: 1_000, overloadSeconds: 2 };
  return { seed, ...times, hands: 12, people: 6, hurry: true, say };
}

// A fault of the database lasts twice as long as the others: a minute of eight.
function longPlan(minutes: number): Plan {
  const holdMs = (minutes * 60_000) / 16;
  const times = { holdMs, aroundMs: holdMs / 10, callTimeoutMs: 4_000, overloadSeconds: 10 };
  return { seed, ...times, hands: 32, people: 12, hurry: false, say };
}
