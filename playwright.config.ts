import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

// Each worker reads this file anew: what was drawn once is handed on in the environment.
const port = (process.env.E2E_PORT ??= await freePort());
// Where a test plays another system that hears of what happens.
const hookPort = (process.env.E2E_HOOK_PORT ??= await freePort());
const dataDir = (process.env.E2E_DATA_DIR ??= mkdtempSync(join(tmpdir(), "twoway-e2e-")));
const password = (process.env.DEMO_PASSWORD = "e2e-demo-password");
const baseURL = `http://127.0.0.1:${port}`;

// These change what all see (a number's settings, who is signed in), or nothing may change under their fingers.
const alone = [
  "consent-words",
  "first-load",
  "keyboard",
  "numbers",
  "people",
  "sending",
  "sight",
  "states",
  "steering",
].map((name) => `**/${name}.spec.ts`);

// In one process, as the package runs it by default, a page that crashes takes all others along; and it draws by a graphics
// card in software, which costs more than drawing in software outright.
const unwanted = [
  "--single-process",
  "--disable-web-security",
  "--use-gl",
  "--use-angle",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--in-process-gpu",
];

export default defineConfig({
  testDir: "e2e",
  metadata: { hookPort },
  fullyParallel: false,
  workers: 2,
  projects: [
    { name: "together", testIgnore: alone },
    { name: "alone", testMatch: alone, dependencies: ["together"], workers: 1 },
  ],
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    baseURL,
    // Pictures of every step would cost a tenth of the time.
    trace: { mode: "retain-on-failure", screenshots: false, snapshots: false },
    locale: "en-GB",
    launchOptions: await browser(),
  },
  webServer: {
    command: "node bin/bootstrap.mjs start && exec node server.ts",
    url: `${baseURL}/api/health`,
    timeout: 180_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 30_000 },
    stdout: "ignore",
    stderr: "pipe",
    env: {
      PATH: `${join(import.meta.dirname, "node_modules", ".bin")}:${process.env.PATH ?? ""}`,
      PORT: port,
      HOST: "127.0.0.1",
      DATA_DIR: dataDir,
      DEMO: "1",
      DEMO_PASSWORD: password,
      DATABASE_URL: "",
      REDIS_URL: "",
      BASE_URL: "",
      ROLE: "",
      WEBHOOK_HOSTS: `127.0.0.1:${hookPort}`,
    },
  },
});

/** An installed Chromium, else the one that comes as an npm package. */
async function browser(): Promise<{ executablePath: string; args?: string[] }> {
  const installed = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
    .map((name) => join("/usr/bin", name))
    .find((path) => existsSync(path));
  if (installed) return { executablePath: installed };
  const packaged = await packagedChromium();
  if (!lacksLibraries(packaged.path)) return { executablePath: packaged.path, args: packaged.args };
  // On a bare machine the package unpacks the libraries too, and points LD_LIBRARY_PATH at them, if told this.
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs24.x";
  process.env.E2E_TMPDIR ??= mkdtempSync(join(tmpdir(), "twoway-browser-"));
  process.env.TMPDIR = process.env.E2E_TMPDIR;
  process.env.LD_LIBRARY_PATH = join(process.env.E2E_TMPDIR, "al2023", "lib");
  const complete = await packagedChromium();
  return { executablePath: complete.path, args: complete.args };
}

async function packagedChromium(): Promise<{ path: string; args: string[] }> {
  const { default: chromium } = await import("@sparticuz/chromium");
  const args = chromium.args.filter((flag) => !unwanted.some((start) => flag.startsWith(start)));
  return { path: await chromium.executablePath(), args: [...args, "--disable-gpu"] };
}

function lacksLibraries(path: string): boolean {
  try {
    return execFileSync("ldd", [path], { encoding: "utf8" }).includes("not found");
  } catch {
    return false;
  }
}

function freePort(): Promise<string> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(String(typeof address === "object" && address ? address.port : 0)));
    });
  });
}
