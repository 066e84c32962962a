import { beforeAll, expect, test } from "vitest";
import { caller, newHandset } from "#lib/testing/api.ts";
import { addKey, createBusiness, LONG_NUMBER } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";

beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
});

test("the same text for another purpose is another body", async () => {
  const call = caller(await addKey());
  const body = { from: LONG_NUMBER, to: newHandset(), text: "Hei", clientId: "one", purpose: "service" };
  expect((await call("POST", "/messages", body)).status).toBe(202);
  expect((await call("POST", "/messages", body)).status).toBe(202);
  const other = await call("POST", "/messages", { ...body, purpose: "marketing" });
  expect([other.status, other.body.code]).toEqual([409, "client-id-reused"]);
});
