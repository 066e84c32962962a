import { createServer, IncomingMessage, type Server, ServerResponse } from "node:http";
import { type AddressInfo, Socket } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import api from "#app/api/_routes/api.ts";
import { newHandset, text } from "#lib/testing/api.ts";
import { createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { isIntakeFull } from "#lib/domain/inbox/intake.ts";
import { pools } from "#lib/platform/db/pools.ts";
import { apiHandler } from "./handlers.ts";
import { turnAwayWhenFull } from "./turn-away.ts";

let server: Server;
let url: string;

beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  server = createServer(turnAwayWhenFull(apiHandler(api)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
});
afterAll(() => server.close());

const post = (id: string) =>
  fetch(`${url}/mo/simulator`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ id, from: newHandset(), to: "+4759440000", text: "Hei" }),
  });

test("while too many texts wait, the next is turned away and all else is served; then texts are taken again", async () => {
  const held = await Promise.all(Array.from({ length: 3 }, () => pools().intake.connect()));
  const crowd: Promise<Response>[] = [];
  // On a busy machine six thousand texts take seconds to get as far as intake.
  await expect
    .poll(
      () => {
        for (let more = 0; more < 600; more += 1) crowd.push(text(newHandset()));
        return isIntakeFull();
      },
      { timeout: 30_000 },
    )
    .toBe(true);

  const refused = await post("late");
  expect(refused.status).toBe(503);
  expect(refused.headers.get("retry-after")).toBe("1");
  const problem = (await refused.json()) as { code: string; requestId: string };
  expect(problem).toMatchObject({ code: "unavailable", requestId: refused.headers.get("x-request-id") });
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  expect((await fetch(`${url}/v1/conversations`)).status).toBe(401);

  for (const one of held) one.release();
  await Promise.all(crowd);
  expect((await post("late")).status).toBe(200);
}, 60_000);

test("what is read at once counts before intake has heard of it; each answer lets another in", () => {
  let taken = 0;
  const door = turnAwayWhenFull(() => (taken += 1));
  const knock = (url = "/api/mo/simulator") => {
    const request = Object.assign(new IncomingMessage(new Socket()), { url });
    const response = new ServerResponse(request);
    door(request, response);
    return response;
  };
  const first = knock();
  for (let more = 1; more < 6_000; more += 1) knock();
  expect(taken).toBe(6_000);
  expect(knock().statusCode).toBe(503);
  expect(taken).toBe(6_000);
  knock("/api/v1/conversations");
  expect(taken).toBe(6_001);
  first.emit("close");
  knock();
  expect(taken).toBe(6_002);
});
