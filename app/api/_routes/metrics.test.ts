import { beforeAll, expect, test } from "vitest";
import { caller, cookieOf, newHandset, postWebhook, text } from "#lib/testing/api.ts";
import { addKey, addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { createOutbox } from "#lib/testing/outbox.ts";
import { env, provideEnv } from "#lib/platform/env.ts";
import { newId } from "#lib/platform/ids.ts";
import api from "./api.ts";

const here = {};
const token = "a token for Prometheus alone";

beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
});

const ask = (headers: Record<string, string>, remoteAddress = "127.0.0.1") =>
  api.request("/metrics", { headers }, { incoming: { socket: { remoteAddress } } });
const read = async () => (await ask(here)).text();

test("who may read them: this machine, the token, admins and their keys; nobody else", async () => {
  const admin = await addMember({ role: "admin" });
  const agent = await addMember({ role: "agent" });
  const asked: [Record<string, string>, number][] = [
    [here, 200],
    [{ "x-forwarded-for": "203.0.113.9" }, 401],
    [{ "x-forwarded-for": "127.0.0.1" }, 401],
    [{ forwarded: "for=203.0.113.9" }, 401],
    [{ authorization: `Bearer ${token}` }, 401],
    [{ authorization: "Bearer wrong" }, 401],
    [await addKey({ role: "admin" }), 200],
    [await addKey({ role: "lead" }), 403],
    [{ ...(await cookieOf(admin)), forwarded: "for=203.0.113.9" }, 200],
    [{ ...(await cookieOf(agent)), forwarded: "for=203.0.113.9" }, 403],
  ];
  for (const [headers, status] of asked)
    expect((await ask(headers)).status, JSON.stringify(headers)).toBe(status);

  for (const [peer, status] of [
    ["::1", 200],
    ["::ffff:127.0.0.1", 200],
    ["10.0.0.7", 401],
  ] as const)
    expect((await ask({}, peer)).status, peer).toBe(status);
  expect((await api.request("/metrics")).status).toBe(401);

  const before = env();
  provideEnv({}, { ...before, METRICS_TOKEN: token, BASE_URL: "https://texts.example.com" });
  expect((await ask({ authorization: `Bearer ${token}` })).status).toBe(200);
  // A proxy on this machine that adds no header: everybody would come from here.
  expect((await ask(here)).status).toBe(401);
  provideEnv({}, before);
});

test("texts are counted by what became of them, and what waits by lane; no number and no text among it", async () => {
  const from = newHandset();
  const id = newId();
  await text(from, "Er sofaen grønn?", { id });
  await text(from, "Er sofaen grønn?", { id });
  await text(from, "Hvor er dere?", { to: "+4799999999" });
  await postWebhook("simulator", "{");
  const outbox = await createOutbox();
  await outbox.queue(await outbox.openConversation(), { dueAt: new Date(Date.now() - 60_000) });
  await outbox.queue(await outbox.openConversation(), { lane: 1, dueAt: new Date(Date.now() + 60_000) });
  await caller(await addKey())("GET", `/contacts?address=${encodeURIComponent(from)}`);

  const lines = await read();
  expect(lines).toContain('twoway_intake_texts_total{outcome="received"} 1');
  expect(lines).toContain('twoway_intake_texts_total{outcome="duplicate"} 1');
  expect(lines).toContain('twoway_intake_texts_total{outcome="quarantined"} 1');
  expect(lines).toContain('twoway_webhooks_refused_total{code="malformed"} 1');
  expect(lines).toContain("twoway_webhook_seconds_count 3");
  expect(lines).toContain('twoway_outbox_due{lane="people"} 1');
  expect(lines).toContain('twoway_outbox_due{lane="bulk"} 0');
  expect(Number(/oldest_seconds\{lane="people"\} (.+)/.exec(lines)?.[1])).toBeGreaterThan(59);
  expect(lines).toMatch(/twoway_database_connections\{pool="intake",state="idle"\} [1-9]/);
  for (const name of ["twoway_live_sockets", "twoway_intake_waiting", "nodejs_eventloop_lag_p99_seconds"])
    expect(lines).toContain(`\n${name} `);
  expect(lines.match(/\{.*\}/g)?.join()).not.toMatch(/\d{8}|sofa/i);
});
