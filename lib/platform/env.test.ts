import { expect, test } from "vitest";
import { givenEnv } from "./env.ts";

const secrets = { AUTH_SECRET: "a".repeat(32), ENCRYPTION_KEY: "b".repeat(32) };
const DATABASE_URL = "postgresql://me:secret@db.example/twoway";

test("nothing set is a whole installation with the demo", () => {
  const given = givenEnv({ PORT: "" });
  expect(given).toMatchObject({ PORT: 3000, ROLE: "all", DEMO: true, BASE_URL: "http://127.0.0.1:3000" });
});

test("with DATABASE_URL the demo is off unless asked for", () => {
  expect(givenEnv({ DATABASE_URL, ...secrets }).DEMO).toBe(false);
  expect(givenEnv({ DATABASE_URL, ...secrets, DEMO: "1" }).DEMO).toBe(true);
});

test("all that is wrong is said at once", () => {
  const wrong = { PORT: "http", ROLE: "boss", DATABASE_URL: "mysql://x/y", DEMO: "maybe" };
  for (const name of Object.keys(wrong)) expect(() => givenEnv(wrong)).toThrow(`${name} must`);
});

test("one of several processes needs the database and Redis", () => {
  expect(() => givenEnv({ ROLE: "worker" })).toThrow(/DATABASE_URL is required[^]*REDIS_URL is required/);
});

test("a database of one's own needs secrets of one's own, and they are not repeated in the message", () => {
  expect(() => givenEnv({ DATABASE_URL })).toThrow(/AUTH_SECRET is required[^]*ENCRYPTION_KEY is required/);
  expect(() => givenEnv({ DATABASE_URL })).not.toThrow(/me:secret/);
});

test("a store for pictures and files needs a bucket and a key, and a worker without one no more than a shared disk", () => {
  const keys = { MEDIA_S3_KEY_ID: "id", MEDIA_S3_SECRET: "secret" };
  expect(() => givenEnv({ MEDIA_S3_URL: "https://s3.example/" })).toThrow(
    /must name a bucket[^]*KEY_ID is required[^]*SECRET is required/,
  );
  expect(givenEnv({ MEDIA_S3_URL: "https://s3.example/bucket/", ...keys })).toMatchObject({
    MEDIA_S3_URL: "https://s3.example/bucket",
    MEDIA_S3_REGION: "us-east-1",
  });
  expect(
    givenEnv({ ROLE: "worker", DATABASE_URL, REDIS_URL: "redis://r", ...secrets }).MEDIA_S3_URL,
  ).toBeUndefined();
});

test("an address that means all addresses is not one to visit", () => {
  expect(givenEnv({ HOST: "0.0.0.0", PORT: "80" }).BASE_URL).toBe("http://localhost:80");
  expect(givenEnv({ HOST: "::1" }).BASE_URL).toBe("http://[::1]:3000");
  expect(givenEnv({ BASE_URL: "https://texts.example.com/" }).BASE_URL).toBe("https://texts.example.com");
});
