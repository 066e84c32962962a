import { afterEach, expect, test } from "vitest";
import { provideEnv, setNodeEnv } from "#lib/platform/env.ts";
import type { Env } from "#lib/platform/env.ts";
import { apiUrl } from "./api-url.ts";

const url = apiUrl("https://api.provider.example/v2");
const fits = (given: string) => url.safeParse(given).success;
const provide = (DEMO: boolean) =>
  provideEnv({ DATABASE_URL: "postgres://nowhere/none", AUTH_SECRET: "s".repeat(32), ENCRYPTION_KEY: "s" }, {
    DEMO,
    BASE_URL: "http://texts.example",
  } as Env);

afterEach(() => setNodeEnv("test"));

test("is the provider's own where nothing is given, without a slash at its end", () => {
  expect(url.parse(undefined)).toBe("https://api.provider.example/v2");
  expect(url.parse("https://eu.provider.example/")).toBe("https://eu.provider.example");
});

test.each([
  "http://api.provider.example",
  "https://provider.example.evil.test",
  "https://notprovider.example",
  "https://10.0.0.7",
  "https://169.254.169.254/latest",
  "ftp://api.provider.example",
  "api.provider.example",
])("is never %s: secrets are sent there", (given) => {
  expect(fits(given)).toBe(false);
});

test("is on this machine only in a test or a demo", () => {
  const here = ["http://127.0.0.1:4170", "http://localhost:4170", "http://[::1]:4170"];
  expect(here.map(fits)).toEqual([true, true, true]);
  setNodeEnv("production");
  provide(true);
  expect(here.map(fits)).toEqual([true, true, true]);
  provide(false);
  expect(here.map(fits)).toEqual([false, false, false]);
});
