import { afterAll, beforeAll, expect, test } from "vitest";
import { addKey, addMember, createBusiness } from "#lib/testing/business.ts";
import { cookieOf } from "#lib/testing/api.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { setClock } from "#lib/platform/clock.ts";
import { env, provideEnv } from "#lib/platform/env.ts";
import api from "./api.ts";

let at = Date.now();
const putBack = setClock({ now: () => new Date(at) });
afterAll(putBack);
beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  provideEnv({}, { ...env(), API_KEY_RATE: 1 });
});

const ask = (headers: Record<string, string>, path = "/tags") => api.request(`/api/v1${path}`, { headers });

test("a key hears what is left, is refused beyond it, and may go on after Retry-After", async () => {
  const key = await addKey();
  const first = await ask(key);
  expect(first.status).toBe(200);
  expect(first.headers.get("ratelimit-policy")).toBe('"key";q=10;w=10');
  expect(first.headers.get("ratelimit")).toBe('"key";r=9;t=1');
  const missing = await ask(key, "/conversations/none");
  expect([missing.status, missing.headers.get("ratelimit")]).toEqual([404, '"key";r=8;t=2']);
  for (let count = 0; count < 8; count++) expect((await ask(key)).status).toBe(200);

  const refused = await ask(key);
  expect(refused.status).toBe(429);
  expect(refused.headers.get("content-type")).toBe("application/problem+json");
  expect(await refused.json()).toMatchObject({ code: "too-many-requests", status: 429 });
  expect(refused.headers.get("ratelimit")).toBe('"key";r=0;t=10');
  const wait = Number(refused.headers.get("retry-after"));
  expect(wait).toBe(1);
  expect((await ask(await addKey())).status).toBe(200);
  at += wait * 1000;
  expect((await ask(key)).status).toBe(200);
});

test("members, and who is not known, have no such rate", async () => {
  const member = await cookieOf(await addMember({ role: "admin" }));
  for (let count = 0; count < 12; count++) expect((await ask(member)).status).toBe(200);
  expect((await ask(member)).headers.has("ratelimit")).toBe(false);
  expect((await ask({})).headers.has("ratelimit")).toBe(false);
});

test("the document has the refusal on each operation that a key may call", async () => {
  const answer = await ask({}, "/openapi.json");
  const { paths } = (await answer.json()) as { paths: Record<string, Record<string, Operation>> };
  const forKeys = Object.values(paths).flatMap((path) =>
    Object.values(path).filter((one) => one.security?.some((way) => "session" in way)),
  );
  expect(forKeys.length).toBeGreaterThan(50);
  for (const one of forKeys) expect(one.responses).toHaveProperty("429.headers.Retry-After");
});

type Operation = { security?: Record<string, string[]>[]; responses: Record<string, unknown> };
