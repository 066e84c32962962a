import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "app/**/*.test.{ts,tsx}",
      "components/**/*.test.{ts,tsx}",
      "lib/**/*.test.{ts,tsx}",
      "bin/**/*.test.ts",
      "chaos/**/*.test.ts",
    ],
    environment: "node",
    globalSetup: ["lib/testing/vitest-setup.ts"],
    pool: "forks",
    maxWorkers: 2,
    hookTimeout: 60_000,
    testTimeout: 30_000,
  },
});
