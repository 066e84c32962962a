import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { newHandset } from "#lib/testing/api.ts";
import { addKey, createBusiness, LONG_NUMBER } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { typedApi } from "#lib/testing/typed-api.ts";
import { clientTypes } from "./client-types.ts";

let client: ReturnType<typeof typedApi>;
beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  client = typedApi(await addKey());
});

test("the types are those of the API as it is: else `npm run twoway -- client --to lib/api-client/api.d.ts`", async () => {
  const kept = readFileSync("lib/api-client/api.d.ts", "utf8");
  // Not compared by expect(): the difference of two such files takes minutes to draw.
  expect(kept === (await clientTypes())).toBe(true);
});

test("a program texts someone and reads the conversation with the types alone", async () => {
  const body = { from: LONG_NUMBER, to: newHandset(), text: "Your order is ready.", clientId: "order-1" };
  const sent = await client.POST("/api/v1/messages", { body });
  expect(sent.response.status).toBe(202);
  const again = await client.POST("/api/v1/messages", { body });
  expect(again.data?.message.id).toBe(sent.data?.message.id);

  const id = sent.data?.conversation.id ?? "";
  const thread = await client.GET("/api/v1/conversations/{id}/messages", {
    params: { path: { id }, query: { limit: 10 } },
  });
  expect(thread.data?.items.map(({ text, direction }) => [text, direction])).toEqual([[body.text, "out"]]);

  const closed = await client.PUT("/api/v1/conversations/{id}/closure", { params: { path: { id } } });
  expect(closed.data?.status).toBe("closed");
});

test("a program pages through a list to its end", async () => {
  for (let at = 0; at < 5; at++)
    await client.POST("/api/v1/messages", {
      body: { from: LONG_NUMBER, to: newHandset(), text: `No. ${at}` },
    });
  const seen: string[] = [];
  let cursor: string | null | undefined;
  do {
    const query = { status: "all" as const, limit: 2, ...(cursor ? { cursor } : {}) };
    const { data } = await client.GET("/api/v1/conversations", { params: { query } });
    seen.push(...(data?.items ?? []).map((one) => one.id));
    cursor = data?.nextCursor;
  } while (cursor);
  expect([seen.length, new Set(seen).size]).toEqual([6, 6]);
});

test("what went wrong is typed, too", async () => {
  const { error, response } = await client.POST("/api/v1/messages", {
    body: { from: LONG_NUMBER, to: "nobody at all, anywhere", text: "Hei" },
  });
  expect([response.status, error?.code]).toEqual([422, "invalid"]);
  expect(error?.requestId).toBe(response.headers.get("x-request-id"));
});
