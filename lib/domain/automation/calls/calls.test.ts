import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { caller, conversationWith, cookieOf, linesOf, newHandset, text } from "#lib/testing/api.ts";
import { answersTo, deedsOf, endsOf, followAll, publish, runsOf, say } from "#lib/testing/automations.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { handClock } from "#lib/testing/outbox.ts";
import type { DefinitionInput } from "#lib/contract/automation/definition.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { demoOrder } from "#lib/gateways/simulator/demo-orders.ts";
import { env, provideEnv } from "#lib/platform/env.ts";
import { followEvents } from "../events/follow-events.ts";
import { continueRun } from "../runs/continue-run.ts";
import { valueAt } from "./value-at.ts";

let admin: Actor;
let call: ReturnType<typeof caller>;
beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  admin = await addMember({ role: "admin" });
});

let clock: ReturnType<typeof handClock>;
let server: Server;
let asked: { method: string; url: string; headers: IncomingMessage["headers"]; body: string }[];
let answer: RequestListener;
beforeEach(async () => {
  clock = handClock();
  asked = [];
  answer = (request, response) => {
    const order = demoOrder(decodeURIComponent(request.url?.split("/").at(-1) ?? ""));
    response.writeHead(order ? 200 : 404).end(JSON.stringify(order ?? {}));
  };
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      asked.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
      answer(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  provideEnv({}, { ...env(), PORT: port, BASE_URL: `http://127.0.0.1:${port}` });
  call = caller(await cookieOf(admin));
});
afterEach(() => {
  clock.putBack();
  server.close().closeAllConnections();
});

let words = 0;
/** A look-up of the order whose reference follows the keyword, at the demo's shop or elsewhere. */
async function lookUp(more: Partial<Extract<DefinitionInput["steps"][number], { kind: "look-up" }>> = {}) {
  const word = `ordre${++words}`;
  const look = {
    id: "look",
    kind: "look-up" as const,
    url: `${env().BASE_URL}/api/v1/simulator/orders/{rest}`,
    take: [
      { path: "item", saveAs: "item" },
      { path: "$.day", saveAs: "day" },
    ],
    next: "found",
    otherwise: "lost",
    ...more,
  } satisfies DefinitionInput["steps"][number];
  await publish(admin, {
    triggers: [{ kind: "keyword", words: [word] }],
    steps: [
      look,
      { id: "found", kind: "reply", text: "{item} on {day}", next: null },
      { id: "lost", kind: "reply", text: "A colleague will look", next: null },
    ],
  });
  return word;
}
const failure = async (from: string) =>
  (await deedsOf(from)).find(({ did }) => did === "look-up-failed")?.what;

describe("a look-up", () => {
  test("fills in what it finds, and sends its secret", async () => {
    await call("PUT", "/automation-secrets/shop", { header: "X-Shop-Key", value: "open sesame" });
    const word = await lookUp({ secret: "shop" });
    const from = newHandset();
    await say(from, `${word} HH-20418`);
    const order = demoOrder("HH-20418");
    expect(await answersTo(from)).toEqual([`${order?.item} on ${order?.day}`]);
    expect(asked).toMatchObject([{ method: "GET", headers: { "x-shop-key": "open sesame" } }]);
    expect(JSON.stringify(await linesOf(from))).not.toContain("sesame");
  });

  test("puts values into its address as values only", async () => {
    const from = newHandset();
    const word = await lookUp({ url: `${env().BASE_URL}/api/v1/simulator/orders/{keyword}/{rest}` });
    await say(from, `${word} x/../../members?x=1#`, `${word} and ..`);
    const place = `/api/v1/simulator/orders/${word}`;
    expect(asked.map(({ url }) => url)).toEqual([
      `${place}/x%2F..%2F..%2Fmembers%3Fx%3D1%23`,
      `${place}/and%20..`,
    ]);
  });

  test.each<[string, RequestListener, string]>([
    ["finds nothing", (_, response) => response.writeHead(404).end(), "HTTP 404"],
    ["gets no JSON", (_, response) => response.end("<html>"), "not JSON"],
    ["misses a value", (_, response) => response.end('{"item":"Sofa"}'), "no $.day"],
    ["gets ten megabytes", (_, response) => response.end("x".repeat(10 * 1024 * 1024)), "too-large"],
    [
      "is led into a private network",
      (_, response) => response.writeHead(302, { location: "http://169.254.169.254/latest/" }).end(),
      "private-address",
    ],
    ["is hung up on", (_, response) => response.destroy(), "ECONNRESET"],
  ])("that %s goes the other way, and the thread says why", async (_, listener, why) => {
    answer = listener;
    const from = newHandset();
    await say(from, `${await lookUp()} HH-20418`);
    expect([await answersTo(from), await failure(from)]).toEqual([["A colleague will look"], why]);
  });

  test("that hangs goes the other way after three seconds, and holds up nobody meanwhile", async () => {
    answer = () => undefined;
    const [slow, quick] = [newHandset(), newHandset()];
    const word = await lookUp();
    const hanging = say(slow, `${word} HH-20418`);
    await expect.poll(() => asked.length).toBe(1);
    answer = (_, response) => response.end('{"item":"Sofa","day":"Mon"}');
    await say(quick, `${word} HH-20419`);
    expect(await answersTo(quick)).toEqual(["Sofa on Mon"]);
    await hanging;
    expect([await answersTo(slow), await failure(slow)]).toEqual([["A colleague will look"], "timeout"]);
  });

  test.each(["http://127.0.0.1:1/{rest}", "http://localhost/{rest}", "http://[::1]/", "https://10.0.0.1/"])(
    "never goes to %s",
    async (url) => {
      const from = newHandset();
      await say(from, `${await lookUp({ url })} x`);
      expect([await answersTo(from), await failure(from)]).toEqual([
        ["A colleague will look"],
        "private-address",
      ]);
    },
  );

  test("is over when the contact says STOP meanwhile", async () => {
    const from = newHandset();
    answer = () => undefined;
    const going = say(from, `${await lookUp()} HH-20418`);
    await expect.poll(() => asked.length).toBe(1);
    await say(from, "STOP");
    await going;
    expect([await answersTo(from), await endsOf(from)]).toEqual([[], ["opted-out"]]);
  });
});

describe("a call that a dead process had begun", () => {
  /** Begins the call of a run and dies before it is made, or its answer written. */
  async function dieIn(word: string): Promise<string> {
    const from = newHandset();
    await text(from, `${word} HH-20418`);
    while ((await runsOf(from)).length === 0) await followEvents();
    expect(await continueRun(await conversationWith(from))).not.toBeNull();
    expect(await continueRun(await conversationWith(from))).toBeNull();
    clock.forward(16_000);
    await followAll();
    return from;
  }

  test("is made again where it only reads", async () => {
    const from = await dieIn(await lookUp());
    expect([asked.length, (await answersTo(from))[0]]).toEqual([1, expect.stringContaining(" on ")]);
  });

  test("is not where it may have written something: nobody can tell, and a person looks", async () => {
    const from = await dieIn(await lookUp({ method: "POST", body: '{"order":"{rest}"}' }));
    expect([asked.length, await answersTo(from), await failure(from)]).toEqual([
      0,
      ["A colleague will look"],
      "unknown",
    ]);
  });
});

test("a ticket is made once, with what is known, and its number can be told", async () => {
  answer = (_, response) => response.writeHead(201).end('{"id":4711}');
  const word = `sak${++words}`;
  await publish(admin, {
    triggers: [{ kind: "keyword", words: [word] }],
    steps: [
      {
        id: "ticket",
        kind: "ticket",
        url: `${env().BASE_URL}/api/v1/simulator/orders/tickets`,
        title: "Broken: {rest}",
        body: "They wrote: {text}",
        next: "told",
        otherwise: null,
      },
      { id: "told", kind: "reply", text: "Case {ticket}", next: null },
    ],
  });
  const from = newHandset();
  await say(from, `${word} a "leg"`);
  expect(await answersTo(from)).toEqual(["Case 4711"]);
  expect(asked.map(({ method }) => method)).toEqual(["POST"]);
  expect(JSON.parse(asked[0]?.body ?? "")).toMatchObject({
    title: 'Broken: a "leg"',
    body: `They wrote: ${word} a "leg"`,
    fields: { rest: 'a "leg"' },
  });
  expect(asked[0]?.headers["idempotency-key"]).toMatch(/^[0-9a-f-]{36}-\d+$/);
});

describe("a call from another system", () => {
  const remind = async () =>
    publish(admin, {
      triggers: [{ kind: "call" }],
      steps: [{ id: "a", kind: "reply", text: "See you at {time}", next: null }],
    });
  const address = async (id: string) =>
    (await call<{ url: string; secret: string }>("GET", `/automations/${id}/call-address`)).body;
  const ring = (id: string, secret: string, body: object) =>
    caller({ authorization: `Bearer ${secret}` })<{ conversationId: string; repeated: boolean }>(
      "POST",
      `/automations/${id}/calls`,
      body,
    );

  test("begins it once, with the values that it brings", async () => {
    const { id } = await remind();
    const { secret } = await address(id);
    const to = newHandset();
    const body = { to, from: "+4759440000", id: "booking 1", variables: { time: "10:00" } };
    expect((await ring(id, secret, body)).body.repeated).toBe(false);
    expect((await ring(id, secret, body)).body.repeated).toBe(true);
    expect(await answersTo(to)).toEqual(["See you at 10:00"]);
  });

  test("with the wrong secret, or none, begins nothing; a renewed secret replaces the old one", async () => {
    const { id } = await remind();
    const { secret } = await address(id);
    const body = { to: newHandset(), from: "+4759440000" };
    for (const wrong of ["wrong", `${secret}x`]) {
      const { status, body: problem } = await ring(id, wrong, body);
      expect([status, problem.code]).toEqual([401, "bad-signature"]);
    }
    expect((await caller({})("POST", `/automations/${id}/calls`, body)).status).toBe(401);
    expect((await call("POST", `/automations/${id}/calls`, body)).status).toBe(401);
    await call("PUT", `/automations/${id}/call-address`);
    expect((await ring(id, secret, body)).status).toBe(401);
    expect((await ring(id, (await address(id)).secret, body)).status).toBe(202);
  });

  test("says what is not right with it", async () => {
    const { id } = await remind();
    const { secret } = await address(id);
    const statuses = async (...bodies: object[]) =>
      Promise.all(bodies.map(async (body) => (await ring(id, secret, body)).status));
    const to = newHandset();
    expect(await statuses({}, { to }, { to, from: "2013" }, { to: "2012", from: "2012" })).toEqual([
      422, 422, 422, 422,
    ]);
    await call("PUT", `/automations/${id}/pause`);
    expect(await statuses({ to, from: "2012" })).toEqual([409]);
  });
});

test.each([
  ["a.b", "1"],
  ["$.a.b", "1"],
  ["list[1].x", "y"],
  ["list.0", null],
  ["a", null],
  ["gone", null],
  ["__proto__.x", null],
  ["constructor.name", null],
  ["list.length", "2"],
  ["yes", "true"],
  ["nothing", null],
])("the value at %s is %j", (path, value) => {
  const json: unknown = JSON.parse('{"a":{"b":1},"list":[{},{"x":"y"}],"yes":true,"nothing":null}');
  expect(valueAt(json, path)).toBe(value);
});
