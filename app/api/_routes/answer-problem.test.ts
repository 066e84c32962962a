import { Hono } from "hono";
import { beforeAll, expect, test } from "vitest";
import { createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { answerProblem } from "./answer-problem.ts";

beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
});

const lockTeams = (tx: Tx) => tx.query(`select 1 from team for update`);

async function answerTo(thrown: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const app = new Hono().get("/", () => Promise.reject(thrown));
  return app.onError(answerProblem).request("/", { headers });
}

test("who meets a row that others hold for too long is told to try again", async () => {
  const failure = await inTransaction(async (holder) => {
    await lockTeams(holder);
    return inTransaction(async (late) => {
      await late.query(`set local lock_timeout = 1`);
      await lockTeams(late);
    }).catch((error: unknown) => error);
  });
  const answer = await answerTo(failure);
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "1"]);
  expect(await answer.json()).toMatchObject({ code: "unavailable" });
});

test("a failure of ours says nothing of itself, and its request id is the caller's, or one of ours", async () => {
  for (const [said, expected] of [
    ["their-id", /^their-id$/],
    ["", /^[0-9a-f-]{36}$/],
    ["x".repeat(200), /^x{100}$/],
  ] as const) {
    const answer = await answerTo(new Error("secret"), { "x-request-id": said });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([500, "application/problem+json"]);
    const body = await answer.text();
    expect(body).not.toContain("secret");
    expect(JSON.parse(body).requestId).toMatch(expected);
    expect(answer.headers.get("x-request-id")).toMatch(expected);
  }
});
