import { beforeAll, describe, expect, test } from "vitest";
import { caller, conversationWith, cookieOf, newHandset, text } from "#lib/testing/api.ts";
import { addKey, addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { env, provideEnv } from "#lib/platform/env.ts";
import { newId } from "#lib/platform/ids.ts";
import api from "./api.ts";
import { endpoints } from "./endpoint.ts";

const anonymous = caller({});
beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
});

const filled = (path: string) => path.replaceAll(/\{\w+\}/g, newId());
const inOurWords = endpoints.map((one) => `${one.method} /api/v1${one.path}`).toSorted();

describe("every door", () => {
  test("of /api/v1 is one of the endpoints, so that none is without a guard", () => {
    const routes = api.routes
      .filter((route) => route.path.startsWith("/api/v1") && route.method !== "ALL")
      .map((route) => `${route.method.toLowerCase()} ${route.path.replaceAll(/:(\w+)/g, "{$1}")}`);
    expect(routes.toSorted()).toEqual([...inOurWords, "get /api/v1/openapi.json"].toSorted());
  });

  test.each(endpoints.filter((one) => one.guard === "actor"))(
    "$method $path refuses who is not signed in, whatever they bring",
    async ({ method, path }) => {
      const brought: Record<string, string>[] = [
        {},
        { authorization: `Bearer tw_${"x".repeat(40)}` },
        { authorization: "Basic YWRtaW46YWRtaW4=" },
        { cookie: "next-auth.session-token=forged" },
      ];
      for (const headers of brought) {
        const answer = await caller(headers)(
          method.toUpperCase(),
          filled(path),
          method === "get" ? undefined : {},
        );
        expect([answer.status, answer.body.code]).toEqual([401, "not-signed-in"]);
      }
    },
  );

  test("of the demo is closed, and looks like none, where there is no demo", async () => {
    const demo = endpoints.filter((one) => one.guard === "demo");
    expect(demo.length).toBeGreaterThan(0);
    provideEnv({}, { ...env(), DEMO: false });
    for (const { method, path } of demo) {
      const answer = await anonymous(method.toUpperCase(), filled(path), method === "get" ? undefined : {});
      expect([answer.status, answer.body.code]).toEqual([404, "not-found"]);
    }
    provideEnv({}, { ...env(), DEMO: true });
  });

  test("that is unknown is 404, for everyone alike", async () => {
    const signedIn = caller(await addKey());
    for (const call of [anonymous, signedIn]) expect((await call("GET", "/no-such-thing")).status).toBe(404);
  });
});

describe("a cookie", () => {
  test("changes something only from our own pages; reading needs no origin", async () => {
    const from = newHandset();
    await text(from);
    const id = await conversationWith(from);
    const { cookie = "", origin = "" } = await cookieOf(await addMember({ role: "admin" }));
    expect((await caller({ cookie })("GET", `/conversations/${id}`)).status).toBe(200);
    const foreign: Record<string, string>[] = [
      { cookie },
      { cookie, origin: "https://evil.example" },
      { cookie, origin: "null" },
    ];
    for (const headers of foreign) {
      const answer = await caller(headers)("PUT", `/conversations/${id}/closure`);
      expect([answer.status, answer.body.code]).toEqual([403, "wrong-origin"]);
    }
    expect((await caller({ cookie, origin })("PUT", `/conversations/${id}/closure`)).status).toBe(200);
  });
});

describe("what a request may hold", () => {
  test.each(["{", "text", '{"text":'])("a body that is no JSON (%j) is 400", async (body) => {
    const answer = await caller(await addKey())("POST", "/segments", body);
    expect([answer.status, answer.body.code]).toEqual([400, "malformed"]);
  });

  test.each([
    ["limit", "/conversations?limit=0"],
    ["limit", "/conversations?limit=many"],
    ["status", "/conversations?status=gone"],
    ["view", "/conversations?view=theirs"],
    ["number", "/conversations?number=2012"],
    ["q", `/conversations?q=${"x".repeat(201)}`],
    ["address", `/contacts?address=${"1".repeat(61)}`],
  ])("a wrong %s is 422 that names it (%s)", async (field, path) => {
    const answer = await caller(await addKey())("GET", path);
    expect([answer.status, Object.keys(answer.body.fields ?? {})]).toEqual([422, [field]]);
  });

  test.each([
    ["/conversations", ["x", newId()]],
    ["/conversations", ["2026-01-01T00:00:00Z", "x"]],
    ["/conversations", ["2026-01-01T00:00:00Z"]],
    ["/conversations", { a: 1 }],
    ["/contacts", ["x"]],
    ["/quarantine", ["x"]],
  ])("a cursor of %s that we did not write (%j) is 400", async (path, forged) => {
    const cursor = Buffer.from(JSON.stringify(forged)).toString("base64url");
    const answer = await caller(await addKey())("GET", `${path}?cursor=${cursor}`);
    expect([answer.status, answer.body.code]).toEqual([400, "malformed"]);
  });

  test("a forged cursor of a thread is 400 too", async () => {
    const from = newHandset();
    await text(from);
    const cursor = Buffer.from('["x"]').toString("base64url");
    const path = `/conversations/${await conversationWith(from)}/messages?cursor=${cursor}`;
    expect((await caller(await addKey())("GET", path)).status).toBe(400);
  });

  test.each(["/conversations?q=%00", "/contacts?address=%00", "/conversations?q=%ED%A0%BD"])(
    "%s finds nothing, and breaks nothing",
    async (path) => {
      expect((await caller(await addKey())("GET", path)).status).toBeLessThan(500);
    },
  );

  test("NUL in what is written down is refused or made safe, never a failure of ours", async () => {
    const from = newHandset();
    await text(from);
    const call = caller(await cookieOf(await addMember({ role: "admin" })));
    const id = await conversationWith(from);
    const bodies: [string, string, unknown][] = [
      ["PUT", `/conversations/${id}/draft`, { text: "a\u0000b" }],
      ["PUT", `/conversations/${id}/tags`, { names: ["a\u0000b"] }],
      ["POST", `/conversations/${id}/messages`, { text: "Hei", clientId: "a\u0000b" }],
      ["POST", `/conversations/${id}/messages`, { text: "a\u0000b", kind: "note" }],
    ];
    for (const [method, path, body] of bodies)
      expect((await call(method, path, body)).status).toBeLessThan(500);
  });
});

describe("the OpenAPI document", () => {
  type Document = {
    openapi: string;
    info: { title: string; version: string };
    paths: Record<string, Record<string, { responses: object; parameters?: { name: string; in: string }[] }>>;
    components: {
      schemas: Record<string, { type?: string | string[] }>;
      securitySchemes: Record<string, unknown>;
    };
  };

  test("is 3.1, open, and names every endpoint with its answers and path parameters", async () => {
    const { status, body } = await anonymous<Document>("GET", "/openapi.json");
    expect([status, body.openapi, body.info.title]).toEqual([200, "3.1.0", "Twoway"]);
    const named = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(named.toSorted()).toEqual(inOurWords);
    for (const [path, methods] of Object.entries(body.paths)) {
      const needed = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      for (const operation of Object.values(methods)) {
        const given = (operation.parameters ?? []).filter((one) => one.in === "path").map((one) => one.name);
        expect(given).toEqual(needed);
        expect(Object.keys(operation.responses)).toContain("default");
      }
    }
  });

  test("refers only to schemas that it has", async () => {
    const { body } = await anonymous<Document>("GET", "/openapi.json");
    const refs = [...JSON.stringify(body).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
      (m) => m[1],
    );
    expect(refs.length).toBeGreaterThan(20);
    for (const name of new Set(refs)) expect(Object.keys(body.components.schemas)).toContain(name);
    // A schema with a name is one that is there; where there may be none, that is said at the place.
    const nullable = Object.entries(body.components.schemas).filter(([, { type }]) =>
      [type].flat().includes("null"),
    );
    expect(nullable.map(([name]) => name)).toEqual([]);
    expect(body.components.schemas.Conversation).toMatchObject({
      properties: { lastMessage: { anyOf: [{ $ref: "#/components/schemas/Message" }, { type: "null" }] } },
    });
    expect(Object.keys(body.components.securitySchemes).toSorted()).toEqual(["key", "session"]);
  });
});
