import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { conversationWith, cookieOf, newHandset, text } from "#lib/testing/api.ts";
import { addKey, addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { makeStorable } from "#lib/domain/inbox/take-text.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { maybe as maybeAnything, nasty, scalar, tryCases, words as anyWords } from "#lib/testing/fuzz.ts";
import { newId } from "#lib/platform/ids.ts";
import api from "./api.ts";
import { endpoints } from "./endpoint.ts";

type Headers = Record<string, string>;

const CASES = 10_000;
let askers: Headers[];
let ids: string[];

beforeAll(async () => {
  await createTestDatabase();
  const { delivery, longNumber } = await createBusiness();
  const handset = newHandset();
  await text(handset);
  const agent = await addMember({ teamIds: [delivery] });
  const admin = await addMember({ role: "admin" });
  askers = [
    await cookieOf(admin),
    await cookieOf(agent),
    await addKey({ role: "agent", teamIds: [delivery] }),
  ];
  const conversation = await conversationWith(handset);
  const [contact] = await readOnly().query<{ id: string }>(`select id from contact`);
  await api.request(`/api/v1/conversations/${conversation}/messages`, {
    method: "POST",
    headers: askers[0] ?? {},
    body: JSON.stringify({ text: "Hei" }),
  });
  const [sent] = await readOnly().query<{ id: string }>(`select id from message where direction = 'out'`);
  // Real ones, so that the garbage beside them gets past "not found".
  ids = [conversation, contact?.id ?? "", sent?.id ?? "", longNumber, delivery, agent.id, handset];
});

const forged = fc
  .array(fc.oneof(nasty, fc.integer(), fc.constant(newId()), fc.constant(null)), { maxLength: 3 })
  .map((values) => Buffer.from(JSON.stringify(values)).toString("base64url"));
const words = fc.oneof(
  anyWords,
  forged,
  fc.nat(6).map((n) => ids[n] ?? ""),
);
const value = fc.oneof(words, scalar);

const fields = fc.constantFrom(
  ...[
    "limit",
    "cursor",
    "after",
    "status",
    "view",
    "sort",
    "number",
    "team",
    "contact",
    "q",
    "address",
    "direction",
  ],
);
const query = fc.dictionary(fields, words, { maxKeys: 3 });

const status = fc.constantFrom("open", "closed", "all");
const maybe = <Value>(of: fc.Arbitrary<Value>) => maybeAnything(of, value);
// Bodies that look right but for one or two fields, or else nothing would get past the schemas.
const body = fc.oneof(
  { arbitrary: fc.record(likely(), { requiredKeys: [] }), weight: 6 },
  { arbitrary: value, weight: 1 },
);

function likely() {
  return {
    text: maybe(words),
    kind: maybe(fc.constantFrom("text", "note")),
    clientId: maybe(words),
    sendAt: maybe(
      fc.constantFrom("2030-01-01T00:00:00Z", "9999-12-31T23:59:59-23:59", "0000-01-01T00:00:00Z"),
    ),
    until: maybe(fc.constantFrom("2030-01-01T00:00:00Z", "9999-12-31T23:59:59-23:59")),
    afterSeq: maybe(fc.constantFrom(0, 1, 99_999_999_999)),
    seq: maybe(fc.constantFrom(0, 1, 99_999_999_999)),
    force: fc.boolean(),
    memberId: maybe(words),
    teamId: maybe(words),
    names: maybe(fc.array(words, { maxLength: 3 })),
    name: maybe(words),
    notes: maybe(words),
    fields: maybe(fc.dictionary(words, words, { maxKeys: 3 })),
    action: fc.constantFrom("opt-in", "opt-out"),
    scope: fc.constantFrom("organisation", "number"),
    numberId: maybe(words),
    contactId: maybe(words),
    via: maybe(fc.record({ numberId: maybe(words), afterSeq: maybe(fc.constantFrom(0, 99_999_999_999)) })),
    source: maybe(words),
    note: maybe(words),
    from: maybe(fc.constantFrom("+4759440000", "2012")),
    to: maybe(fc.constantFrom("+4792000001", "+4759440000")),
    status,
    id: maybe(words),
  };
}

// Without a server there is no webhook for the handset to post to.
function mayBeUnavailable(path: string, status: number): boolean {
  return path === "/simulator/handsets/{address}/messages" && status === 503;
}

/** Lone surrogates cannot stand in a URL: percent-encoded as the bytes that sloppy clients send. */
const inUrl = (given: string) => encodeURIComponent(given.replaceAll("\uD800", "").toWellFormed());

test("no input whatever makes an endpoint fail", { timeout: 600_000 }, async () => {
  const call = fc.record({
    // Signing out everywhere would make every later call a stranger's.
    endpoint: fc.constantFrom(...endpoints.filter((one) => one.path !== "/session")),
    asker: fc.nat(2),
    id: fc.oneof({ arbitrary: fc.nat(6).map((n) => n), weight: 5 }, { arbitrary: words, weight: 1 }),
    query,
    body,
    key: fc.option(words),
  });
  const failed = await tryCases(call, CASES, async ({ endpoint, asker, id, query, body, key }) => {
    const where = typeof id === "number" ? (ids[id] ?? "") : id;
    const path = endpoint.path.replaceAll(/\{\w+\}/g, inUrl(where) || "x");
    const search = Object.entries(query).map(([name, one]) => `${name}=${inUrl(one)}`);
    const url = `/api/v1${path}?${search.join("&")}`;
    const response = await api.request(url, {
      method: endpoint.method.toUpperCase(),
      headers: {
        ...askers[asker],
        ...(key && /^[\x20-\x7e]+$/.test(key) ? { "idempotency-key": key } : {}),
      },
      ...(endpoint.method === "get" ? {} : { body: JSON.stringify(body) }),
    });
    const answer = await response.text();
    if (response.status < 500 || mayBeUnavailable(endpoint.path, response.status))
      return storedOtherwise(endpoint.path, body, response.status, answer);
    return `${endpoint.method} ${decodeURIComponent(url)} ${response.status} ${JSON.stringify(body)?.slice(0, 400)}`;
  });
  expect(failed).toEqual([]);
});

/** What was written is what was asked for, but for characters that cannot be kept. */
function storedOtherwise(path: string, body: unknown, status: number, answer: string): string | null {
  if (path !== "/conversations/{id}/messages" || status !== 201) return null;
  const asked = (JSON.parse(JSON.stringify(body)) as { text: string }).text;
  const stored = (JSON.parse(answer) as { text: string }).text;
  return stored === makeStorable(asked)
    ? null
    : `${JSON.stringify(asked)} was stored as ${JSON.stringify(stored)}`;
}

test.each<[string, string, string, unknown, Headers?]>([
  ["after", "GET", "/conversations/{conversation}/messages?after=99999999999", undefined],
  ["the cursor of a handset", "GET", "/simulator/handsets/2012/messages?cursor=x", undefined],
  ["half a character in a name", "PATCH", "/contacts/{contact}", { name: "\uD800", fields: { a: "\uDC00" } }],
  ["half a character in JSON", "PATCH", "/contacts/{contact}", { fields: { "\uD800": "x" } }],
  ["NUL in a source", "POST", "/contacts/{contact}/consent", { action: "opt-out", source: "a\0b" }],
  ["NUL in a sender", "POST", "/messages", { from: "\0", to: "+4792000001", text: "x" }],
  [
    "a long Idempotency-Key",
    "POST",
    "/messages",
    { from: "+4759440000", to: "+4792000001", text: "x" },
    { "idempotency-key": Array.from({ length: 300 }, newId).join("") },
  ],
])("%s is the caller's mistake, never ours", async (_, method, path, given, more) => {
  const [conversation = "", contact = ""] = ids;
  const response = await api.request(
    `/api/v1${path.replace("{conversation}", conversation).replace("{contact}", contact)}`,
    { method, headers: { ...askers[0], ...more }, ...(given ? { body: JSON.stringify(given) } : {}) },
  );
  expect(response.status).toBeLessThan(500);
  if (more || method === "GET") expect([400, 422]).toContain(response.status);
});

test.each(["mo", "dlr"])("a payload to /api/%s as deep as can be is refused, or taken", async (kind) => {
  const deep = "[".repeat(200_000) + "]".repeat(200_000);
  for (const body of [
    deep,
    `{"id":"deep","from":"+4792000001","to":"2012","status":"sent","more":${deep}}`,
  ]) {
    const response = await api.request(`/api/${kind}/simulator`, { method: "POST", body });
    expect(response.status).toBeLessThan(500);
  }
});
