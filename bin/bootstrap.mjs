// Runs on whatever Node ≥ 20.19 the machine has, before anything is installed: built-in modules only.
import { argv, exit, stderr, versions } from "node:process";
import { buildScreens, generateClient, installPackages } from "./steps.mjs";

/** What each command needs before it starts; each step does nothing where its result is up to date. */
const needs = {
  start: [installPackages, generateClient, buildScreens],
  build: [installPackages, generateClient, buildScreens],
  other: [installPackages, generateClient],
};

const [major = 0, minor = 0] = versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stderr.write(`Twoway needs Node 20.19 or newer, this is ${versions.node}.\n`);
  exit(1);
}

try {
  for (const step of needs[argv[2]] ?? needs.other) step();
} catch (problem) {
  stderr.write(`${problem instanceof Error ? problem.message : problem}\n`);
  exit(1);
}
