import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { csvFor, deskOf, newHandset, text } from "#lib/testing/api.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import type { List, ListImport } from "#lib/contract/list.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { env } from "#lib/platform/env.ts";
import { importRows } from "./import-rows.ts";

type Desk = Awaited<ReturnType<typeof deskOf>>;
let lead: Desk;
let agent: Desk;
let member: Actor;
const workers: ChildProcess[] = [];
beforeAll(async () => {
  await createTestDatabase();
  const { delivery } = await createBusiness();
  member = await addMember({ role: "lead", teamIds: [delivery] });
  lead = await deskOf(member);
  agent = await deskOf(await addMember({ teamIds: [delivery] }));
});
afterEach(() => {
  for (const worker of workers.splice(0)) worker.kill("SIGKILL");
});
afterAll(() => rmSync(env().DATA_DIR, { recursive: true, force: true }));

let made = 0;
const newList = async (more: object = {}) =>
  (await lead.call<List>("POST", "/lists", { name: `Import ${++made}`, ...more })).body;

const query = { fileName: "people.csv", proof: "shop till, paper form", givenAt: "2026-01-01T00:00:00Z" };
const bring = (list: List, file: string, more: object = {}, desk = lead) =>
  desk.call<ListImport>(
    "POST",
    `/lists/${list.id}/imports?${new URLSearchParams({ ...query, ...more }).toString()}`,
    file,
    { "content-type": "text/csv" },
  );
const look = async (list: List, { id }: ListImport) =>
  (await lead.call<ListImport>("GET", `/lists/${list.id}/imports/${id}`)).body;
const sizeOf = async (list: List) => (await lead.call<List>("GET", `/lists/${list.id}`)).body.size;

test("each line comes to something, and those refused come back with why", async () => {
  const list = await newList();
  const [kari, out, twice] = [newHandset(), newHandset(), newHandset()];
  await text(out, "STOP");
  const file = [
    "Mobil;Navn;By",
    `${kari};Kari Åsen;Oslo`,
    `"${twice}";;`,
    `${twice};=cmd|x;`,
    `${out};Out;`,
    "12;Short;",
    ";Nobody;",
  ].join("\r\n");
  const started = await bring(list, file);
  expect([started.status, started.body]).toMatchObject([201, { total: 6, done: 0, finishedAt: null }]);
  await importRows({ importId: started.body.id });
  const ended = await look(list, started.body);
  expect(ended).toMatchObject({
    done: 6,
    outcomes: { joined: 2, already: 1, "opted-out": 1, "not-a-phone": 1, "no-number": 1 },
  });
  expect(ended.finishedAt).not.toBeNull();
  expect(await sizeOf(list)).toBe(2);
  const [proof] = await readOnly().query(
    `select e.source, e.method, e.given_at as "givenAt", k.name, k.fields from consent_entry e
       join address a on a.id = e.address_id join contact_address ca on ca.address_id = a.id
       join contact k on k.id = ca.contact_id where a.value = $1 and e.list_id = $2`,
    [kari, list.id],
  );
  expect(proof).toEqual({
    source: "import",
    method: query.proof,
    givenAt: new Date(query.givenAt),
    name: "Kari Åsen",
    fields: { By: "Oslo" },
  });
  await importRows({ importId: started.body.id });
  expect(await look(list, started.body)).toEqual(ended);
});

test("the file of those refused is for leads, in the order of the lines, safe for spreadsheets", async () => {
  const list = await newList();
  const { body } = await bring(list, "phone,name\n=1+1,Eve\nabc,@home\n");
  await importRows({ importId: body.id });
  const path = `/lists/${list.id}/imports/${body.id}/refused.csv`;
  expect((await agent.call("GET", path)).status).toBe(403);
  const { answer, rows } = await csvFor(member, path);
  expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(rows.slice(1, 3)).toEqual([
    ["2", "'=1+1", "Eve", "not-a-phone"],
    ["3", "abc", "'@home", "not-a-phone"],
  ]);
});

test("a file that cannot be read is refused whole, and leaves nothing", async () => {
  const list = await newList();
  for (const [file, more] of [
    ["", {}],
    ["name,city\nKari,Oslo", {}],
    ["phone\n", {}],
    [`phone\n${newHandset()}`, { givenAt: new Date(Date.now() + 86_400_000).toISOString() }],
  ] as const)
    expect((await bring(list, file, more)).status).toBe(422);
  expect((await bring(list, `phone\n${newHandset()}`, {}, agent)).status).toBe(403);
  expect((await lead.call<{ items: ListImport[] }>("GET", `/lists/${list.id}/imports`)).body.items).toEqual(
    [],
  );
});

test("a double opt-in is asked for, not taken for granted", async () => {
  const list = await newList({ optIn: "double" });
  const { body } = await bring(list, newHandset());
  await importRows({ importId: body.id });
  expect((await look(list, body)).outcomes).toEqual({ pending: 1 });
  expect(await sizeOf(list)).toBe(0);
});

test("50,000 bad lines each come back with why, and the good ones between them are taken", async () => {
  const list = await newList();
  const good = [newHandset(), newHandset()];
  const bad = Array.from(
    { length: 50_000 },
    (_, at) => [`+47 12 ${at}`, `"unclosed ${at}`, "", `﷽${at}\0`][at % 4] as string,
  ).map((line, at) => `${line.replaceAll('"', "")},Name ${at}`);
  const { status, body } = await bring(list, ["phone,name", good[0], ...bad, good[1]].join("\n"));
  expect([status, body.total]).toEqual([201, 50_002]);
  await importRows({ importId: body.id });
  const { outcomes, done } = await look(list, body);
  expect([done, outcomes]).toEqual([50_002, { joined: 2, "not-a-phone": 37_500, "no-number": 12_500 }]);
  const refused = await csvFor(member, `/lists/${list.id}/imports/${body.id}/refused.csv`);
  // With its head, and nothing after the last line's end.
  expect(refused.rows).toHaveLength(50_002);
}, 60_000);

test("a worker killed in the middle leaves every line to the next, which takes each once", async () => {
  const list = await newList();
  const people = Array.from({ length: 4_000 }, (_, at) => `+479${String(3_000_000 + at)}`);
  const { body } = await bring(list, people.join("\n"));
  for (const least of [1, 1_500]) {
    const worker = await startWorker();
    await expect
      .poll(async () => (await look(list, body)).done, { timeout: 30_000 })
      .toBeGreaterThanOrEqual(least);
    worker.kill("SIGKILL");
    await once(worker, "exit");
    // The killed worker's job is free once it has been silent for a while; here, at once.
    await readOnly().query(`update graphile_worker._private_jobs set locked_at = null, locked_by = null`);
    await readOnly().query(
      `update graphile_worker._private_job_queues set locked_at = null, locked_by = null`,
    );
  }
  await startWorker();
  await expect.poll(async () => (await look(list, body)).finishedAt, { timeout: 30_000 }).not.toBeNull();
  expect((await look(list, body)).outcomes).toEqual({ joined: people.length });
  const [count] = await readOnly().query(
    `select count(*)::int as entries, count(distinct address_id)::int as people from consent_entry where list_id = $1`,
    [list.id],
  );
  expect(count).toEqual({ entries: people.length, people: people.length });
}, 90_000);

async function startWorker(): Promise<ChildProcess> {
  const worker = fork(new URL("../../testing/jobs-process.ts", import.meta.url), { execArgv: [] });
  workers.push(worker);
  await once(worker, "message");
  return worker;
}
