import { parseArgs } from "node:util";
import { type Plan, runChaos } from "./run-chaos.ts";
import { tableOf } from "./table.ts";

const { values } = parseArgs({
  options: {
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

say(`Seed ${seed}`);
const report = await runChaos(values.short ? shortPlan() : longPlan(Number(values.minutes)), (fault) =>
  only ? only.some((part) => fault.includes(part)) : true,
);
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
