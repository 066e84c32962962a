import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { secretsOf } from "./secrets.ts";

const home = mkdtempSync(join(tmpdir(), "secrets-"));
afterAll(() => rmSync(home, { recursive: true }));
const newFolder = () => mkdtempSync(join(home, "of-"));

test("secrets are made once, differ between installations, and only their owner may read them", () => {
  const folder = newFolder();
  const first = secretsOf(folder);
  expect(secretsOf(folder)).toEqual(first);
  expect(secretsOf(newFolder()).ENCRYPTION_KEY).not.toBe(first.ENCRYPTION_KEY);
  expect(statSync(join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
});

test("a damaged file is never replaced by new secrets, which could not read the data", () => {
  const folder = newFolder();
  writeFileSync(join(folder, "secrets.json"), "{");
  expect(() => secretsOf(folder)).toThrow("is damaged");
});
