// `npm test`: every check in turn, also after one has failed; the last line counts them and the tests inside.
import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { countPlaywright, countVitest } from "./test-counts.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const scratch = mkdtempSync(join(tmpdir(), "twoway-results-"));
const tool = (...path) => join(root, "node_modules", ...path);
const vitestReport = join(scratch, "vitest.json");
const browserReport = join(scratch, "playwright.json");

const checks = [
  {
    name: "Types",
    run: [
      [tool("next/dist/bin/next"), "typegen"],
      [tool("typescript/bin/tsc"), "--noEmit"],
    ],
  },
  { name: "Lint", run: [[tool("eslint/bin/eslint.js"), "--max-warnings", "0", "."]] },
  { name: "Format", run: [[tool("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."]] },
  {
    name: "Unit and integration tests",
    run: [
      [
        tool("vitest/vitest.mjs"),
        "run",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${vitestReport}`,
      ],
    ],
    count: () => countVitest(readReport(vitestReport)),
  },
  { name: "Build", run: [[join(root, "bin/bootstrap.mjs"), "build"]] },
  { name: "Chaos", run: [[join(root, "chaos/chaos.ts"), "--short", "--seed", "1"]] },
  {
    name: "Browser tests",
    run: [[tool("@playwright/test/cli.js"), "test", "--reporter=list,json"]],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport, E2E_DATA_DIR: join(scratch, "data") },
    count: () => countPlaywright(readReport(browserReport)),
  },
];

const total = { passed: 0, failed: 0 };
// As root, the database runs as another user, who must get through to its data.
chmodSync(scratch, 0o711);
mkdirSync(join(scratch, "data"));
try {
  for (const [index, check] of checks.entries()) {
    console.log(`\n${index + 1}/${checks.length} ${check.name}`);
    const { passed, failed } = await resultOf(check);
    console.log(`${index + 1}/${checks.length} ${check.name}: ${failed === 0 ? "ok" : "FAILED"}`);
    total.passed += passed;
    total.failed += failed;
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function resultOf({ run, env, count }) {
  const started = performance.now();
  let fine = true;
  for (const args of run) fine = fine && (await succeeds(args, env));
  console.log(`(${((performance.now() - started) / 1000).toFixed(1)} s)`);
  const counted = count?.() ?? { passed: fine ? 1 : 0, failed: fine ? 0 : 1 };
  // A tool may fail with all its tests green: a server that did not start, an error outside of any test.
  if (!fine && counted.failed === 0) counted.failed = 1;
  return counted;
}

function succeeds(args, env) {
  return new Promise((resolve) => {
    const colour = process.stdout.isTTY ? { FORCE_COLOR: "1" } : {};
    const variables = { ...process.env, ...colour, NEXT_TELEMETRY_DISABLED: "1", ...env };
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      env: variables,
    });
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
