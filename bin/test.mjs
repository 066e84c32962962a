// `npm test`: every check in turn, also after one has failed; the last line counts them and the tests inside.
import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { countPlaywright, countVitest } from "./test-counts.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const scratch = mkdtempSync(join(tmpdir(), "twoway-results-"));
const tool = (...path) => join(root, "node_modules", ...path);
const vitestReport = join(scratch, "vitest.json");
const browserReport = join(scratch, "playwright.json");

/** Those in one row look only at the source, each on one core: they run beside each other. */
const rows = [
  [
    {
      name: "Types",
      run: [
        [tool("next/dist/bin/next"), "typegen"],
        [tool("typescript/bin/tsc"), "--noEmit"],
      ],
    },
    { name: "Lint", run: [[tool("eslint/bin/eslint.js"), "--max-warnings", "0", "."]] },
    { name: "Format", run: [[tool("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."]] },
  ],
  [
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
  ],
  [{ name: "Build", run: [[join(root, "bin/bootstrap.mjs"), "build"]] }],
  [{ name: "Chaos", run: [[join(root, "chaos/chaos.ts"), "--short", "--seed", "1"]] }],
  [
    {
      name: "Cluster",
      programs: ["redis-server", "nginx"],
      run: [[join(root, "chaos/chaos.ts"), "--cluster", "--short", "--seed", "1"]],
    },
  ],
  [
    {
      name: "Browser tests",
      run: [[tool("@playwright/test/cli.js"), "test", "--reporter=list,json"]],
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport, E2E_DATA_DIR: join(scratch, "data") },
      count: () => countPlaywright(readReport(browserReport)),
    },
  ],
];

const total = { passed: 0, failed: 0 };
/** Everything else needs nothing but npm. */
const isThere = (program) =>
  (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));
// As root, the database runs as another user, who must get through to its data.
chmodSync(scratch, 0o711);
mkdirSync(join(scratch, "data"));
try {
  for (const row of rows) {
    console.log(`\n${row.map(({ name }) => name).join(", ")}`);
    await Promise.all(row.map((check) => take(check, row.length > 1)));
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function take(check, beside) {
  const lacking = (check.programs ?? []).filter((program) => !isThere(program));
  if (lacking.length > 0)
    return console.log(`${check.name}: NOT RUN, this machine has no ${lacking.join(", ")}`);
  const started = performance.now();
  const { passed, failed } = await resultOf(check, beside);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${check.name}: ${failed === 0 ? "ok" : "FAILED"} (${seconds} s)`);
  total.passed += passed;
  total.failed += failed;
}

async function resultOf({ run, env, count }, beside) {
  let fine = true;
  for (const args of run) fine = fine && (await succeeds(args, env, beside));
  const counted = count?.() ?? { passed: fine ? 1 : 0, failed: fine ? 0 : 1 };
  // A tool may fail with all its tests green: a server that did not start, an error outside of any test.
  if (!fine && counted.failed === 0) counted.failed = 1;
  return counted;
}

/** What runs beside others says what it has to say at its end, not in between their lines. */
function succeeds(args, env, beside) {
  return new Promise((resolve) => {
    const colour = process.stdout.isTTY ? { FORCE_COLOR: "1" } : {};
    const variables = { ...process.env, ...colour, NEXT_TELEMETRY_DISABLED: "1", ...env };
    const out = beside ? "pipe" : "inherit";
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", out, out], env: variables });
    const said = [];
    child.stdout?.on("data", (piece) => said.push(piece));
    child.stderr?.on("data", (piece) => said.push(piece));
    child.on("error", () => resolve(false));
    child.on("close", (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
