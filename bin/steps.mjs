import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(root, ...parts);
const node24 = () => at("node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");

/** Installs the packages of package-lock.json, unless just these are installed already. */
export function installPackages() {
  if (!packagesAreCurrent()) {
    say("1/5 Installing packages (about a minute)");
    const npm = process.env.npm_execpath;
    const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
    if (npm?.endsWith(".js")) run(process.execPath, [npm, ...args]);
    else run("npm", args, { shell: process.platform === "win32" });
  }
  const { stdout } = spawnSync(node24(), ["--version"], { encoding: "utf8" });
  if (!stdout?.startsWith("v24.")) {
    throw new Error(
      "Node 24 was not installed with the packages: allow npm install scripts, then run `npm ci`.",
    );
  }
}

/** Generates the database client, unless the data model is the one it was generated from. */
export function generateClient() {
  const folder = at("lib", "platform", "db", "generated");
  const stamp = join(folder, ".made-from");
  const source = hashOf([at("prisma", "schema.prisma"), at("node_modules", "prisma", "package.json")]);
  if (isMadeFrom(stamp, source) && existsSync(join(folder, "client.ts"))) return;
  say("2/5 Generating the database client");
  // Prisma would download an engine that generating does not use: any executable keeps it from that.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: node24(), PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  run(node24(), [at("node_modules", "prisma", "build", "index.js"), "generate", "--no-hints"], { env });
  writeFileSync(stamp, source);
}

/** Builds the screens, unless they were built from just these sources. */
export function buildScreens() {
  const stamp = at(".next", "made-from");
  const source = hashOf([
    ...["app", "components", "lib", "public"].flatMap((folder) => filesIn(at(folder))),
    ...readdirSync(root)
      .filter(
        (name) =>
          /\.(js|ts|mjs|json)$/.test(name) && !/^(server|vitest|playwright|eslint|next-env)/.test(name),
      )
      .map((name) => at(name)),
  ]);
  if (isMadeFrom(stamp, source) && existsSync(at(".next", "BUILD_ID"))) return;
  say("3/5 Building the screens (about half a minute)");
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  run(node24(), [at("node_modules", "next", "dist", "bin", "next"), "build"], { env });
  writeFileSync(stamp, source);
}

function packagesAreCurrent() {
  const installed = at("node_modules", ".package-lock.json");
  if (!existsSync(installed)) return false;
  const have = packagesIn(installed);
  return Object.entries(packagesIn(at("package-lock.json"))).every(
    ([path, wanted]) => path === "" || wanted.optional || have[path]?.version === wanted.version,
  );
}

function packagesIn(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages ?? {};
}

function isMadeFrom(stamp, source) {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === source;
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => !/\.test\.tsx?$|[\\/]generated[\\/]/.test(path) && statSync(path).isFile());
}

function hashOf(paths) {
  const hash = createHash("sha256").update(process.platform);
  for (const path of paths.toSorted()) hash.update(`\0${relative(root, path)}\0`).update(readFileSync(path));
  return hash.digest("hex");
}

// The output is shown only where the step fails: what a step says is of interest to nobody else.
function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    ...options,
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (result.status === 0) return;
  const said = `${result.stdout ?? ""}${result.stderr ?? ""}${result.error?.message ?? ""}`
    .trim()
    .split("\n");
  throw new Error(said.slice(0, 40).join("\n"));
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
