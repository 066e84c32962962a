import type { Overload } from "./overload.ts";
import type { Report, Row } from "./run-chaos.ts";

const columns: [string, (row: Row) => string | number][] = [
  ["fault", (row) => row.fault],
  ["texts", (row) => row.sent],
  ["acknowl.", (row) => row.acknowledged],
  ["stored", (row) => row.stored],
  ["replies", (row) => row.replies],
  ["accepted", (row) => row.accepted],
  ["received", (row) => row.received],
  ["lost", (row) => row.lost],
  ["doubled", (row) => row.doubled],
  ["unknown", (row) => row.unknown],
  ["failed", (row) => row.failed],
  ["recovered in", (row) => (row.recoverMs === null ? "never" : `${(row.recoverMs / 1_000).toFixed(2)} s`)],
];

/** The report for people: a line a fault, the overload, and what must not be. */
export function tableOf({ rows, overload, violations }: Report): string {
  const lines = [
    columns.map(([title]) => title),
    ...rows.map((row) => columns.map(([, of]) => String(of(row)))),
  ];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const aligned = lines.map((line) =>
    line
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  "),
  );
  const wrong = violations.map(({ fault, what }) => `  ${fault ? `${fault}: ` : ""}${what}`);
  const verdict = wrong.length === 0 ? "Nothing lost, nothing doubled." : `${wrong.length} violations:`;
  return [
    ...aligned,
    "",
    ...(overload ? [overloadLine(overload), ""] : []),
    verdict,
    ...wrong.slice(0, 50),
    "",
  ].join("\n");
}

function overloadLine(flood: Overload): string {
  const whole = Math.round;
  return (
    `overload: ${whole(flood.capacity)} texts/s is what it takes; offered ${whole(flood.offered)}/s ` +
    `(${(flood.offered / flood.capacity).toFixed(1)}x): ${flood.sent} sent, ${flood.acknowledged} acknowledged, ` +
    `${flood.refused} refused with 503 and Retry-After, ${flood.stored} stored; ` +
    `accepted in ${whole(flood.p50Ms)} ms (p99 ${whole(flood.p99Ms)} ms); ` +
    `memory ${whole(flood.megabytesBefore)} MB before, ${whole(flood.megabytesMost)} at most, ` +
    `${whole(flood.megabytesAfter)} after; next text answered in ${whole(flood.recoverMs)} ms`
  );
}
