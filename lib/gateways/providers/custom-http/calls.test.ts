import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { CustomHttpInput } from "#lib/contract/custom-http.ts";
import {
  type FakeAnswer,
  type FakeProvider,
  hangUp,
  html,
  json,
  startFakeProvider,
} from "#lib/testing/fake-provider.ts";
import { sendRequest } from "#lib/testing/provider-calls.ts";
import { findProvider } from "../registry.ts";
import { customHttp } from "./adapter.ts";
import { customHttpCredentials } from "./credentials.ts";

let fake: FakeProvider;
beforeAll(async () => (fake = await startFakeProvider()));
afterAll(() => fake.stop());
beforeEach(() => fake.calls.splice(0));

const base = {
  proof: { kind: "none" },
  texts: { format: "json", id: "id", from: "from", to: "to", text: "text" },
} as const;
const byForm = {
  kind: "form",
  fields: [
    { name: "to", value: "{{to}}" },
    { name: "text", value: "{{text}}" },
  ],
} as const;

function send(mapping: Partial<CustomHttpInput["send"]>, change = {}) {
  const { url = "/send", ...rest } = mapping;
  const account = customHttpCredentials.parse({
    ...base,
    send: { body: byForm, ...rest, url: `${fake.url}${url}` },
  });
  return customHttp.send(sendRequest(change), account);
}

describe("a call to a custom gateway", () => {
  const wicked = `"}, "to": "+1" & text=x \\ \u2028 {{id}} å🛋️\n\uD800`;
  beforeEach(() => fake.answer("/send", json(200, { id: "their-id" })));

  test("in JSON holds the text as it is, whatever it is", async () => {
    const template =
      '{"a": [{"to": "{{to}}", "n": 1}], "words": "Re: {{ text }}", "media": "{{media}}", "own": "{{id}}"}';
    await send(
      { body: { kind: "json", template } },
      { text: wicked, media: ["https://a.example/1", "https://a.example/2"] },
    );
    const [call] = fake.calls;
    expect(call?.headers["content-type"]).toBe("application/json");
    expect(JSON.parse(call?.body ?? "")).toEqual({
      a: [{ to: "+4790000123", n: 1 }],
      words: `Re: ${wicked}`,
      media: ["https://a.example/1", "https://a.example/2"],
      own: sendRequest().messageId,
    });
  });

  test("as a form holds the text as it is, and a list's field once for each", async () => {
    await send(
      { body: { kind: "form", fields: [...byForm.fields, { name: "pic", value: "{{media}}" }] } },
      { text: wicked, media: ["https://a.example/?a=1&b=2", "https://a.example/2"] },
    );
    const fields = new URLSearchParams(fake.calls[0]?.body);
    expect([...fields.keys()]).toEqual(["to", "text", "pic", "pic"]);
    expect(fields.get("text")).toBe(wicked.toWellFormed());
    expect(fields.getAll("pic")).toEqual(["https://a.example/?a=1&b=2", "https://a.example/2"]);
  });

  test("in the URL cannot leave its place", async () => {
    fake.answer("/send/%2B4790000123", json(200, {}));
    await send(
      { url: "/send/{{to}}?from={{fromDigits}}&text={{text}}#", method: "GET", body: { kind: "none" } },
      { text: wicked },
    );
    const [call] = fake.calls;
    expect(call).toMatchObject({ method: "GET", body: "" });
    const { searchParams } = new URL(call?.path ?? "", fake.url);
    expect(Object.fromEntries(searchParams)).toEqual({ from: "4759440000", text: wicked.toWellFormed() });
  });

  test("has the admin's headers, and the report URL with our id", async () => {
    const fields = [...byForm.fields, { name: "dlr", value: "{{reportUrl}}" }];
    await send({
      body: { kind: "form", fields },
      headers: [
        { name: "X-Api-Key", value: "abc" },
        { name: "Content-Type", value: "application/x-www-form-urlencoded; charset=utf-8" },
      ],
    });
    const [call] = fake.calls;
    expect(call?.headers).toMatchObject({
      "x-api-key": "abc",
      "content-type": "application/x-www-form-urlencoded; charset=utf-8",
    });
    const { reportUrl, messageId } = sendRequest();
    expect(new URLSearchParams(call?.body).get("dlr")).toBe(`${reportUrl}?message=${messageId}`);
  });

  test("is not made for pictures that the mapping has no place for", async () => {
    expect(await send({}, { media: ["https://a.example/1"] })).toMatchObject({
      kind: "refused",
      reason: "media-unsupported",
    });
    expect(fake.calls).toEqual([]);
  });
});

describe("the answer of a custom gateway", () => {
  const id = { id: "data.ids[0]" };
  const ok = { success: { path: "status", values: ["0", "ok"] }, code: "error" };

  test.each<[string, object, FakeAnswer, object]>([
    ["an id", id, json(201, { data: { ids: [17] } }), { kind: "accepted", providerMessageIds: ["17"] }],
    [
      "a long id",
      id,
      (r) => r.end('{"data":{"ids":[98765432109876543210]}}'),
      { providerMessageIds: ["98765432109876543210"] },
    ],
    [
      "an id as bare text",
      { id: "$" },
      (r) => r.end(" abc-1\n"),
      { kind: "accepted", providerMessageIds: ["abc-1"] },
    ],
    ["no id, and none is needed", {}, (r) => r.end("OK"), { kind: "accepted", providerMessageIds: [] }],
    ["no id where there must be one", id, json(200, {}), { kind: "unknown", cause: "unreadable-answer" }],
    ["HTML where there must be an id", id, html(200), { kind: "unknown", cause: "unreadable-answer" }],
    ["a yes", ok, json(200, { status: 0 }), { kind: "accepted" }],
    [
      "a no with 200",
      ok,
      json(200, { status: "bad", error: 31 }),
      { kind: "refused", retryable: false, code: "31" },
    ],
    ["neither yes nor no", ok, json(200, {}), { kind: "unknown" }],
    [
      "400",
      {},
      json(400, {}),
      { kind: "refused", retryable: false, code: "400", reason: "provider-rejected" },
    ],
    ["403", {}, json(403, {}), { kind: "refused", reason: "credentials-rejected" }],
    [
      "429",
      {},
      json(429, {}, { "retry-after": "9" }),
      { kind: "refused", retryable: true, reason: "provider-busy", retryAfterMs: 9_000 },
    ],
    [
      "503 that the admin calls a refusal",
      { retryable: ["503"] },
      json(503, {}),
      { kind: "refused", retryable: true },
    ],
    ["503", {}, json(503, {}), { kind: "unknown", cause: "http-503" }],
    [
      "a redirect",
      {},
      (r) => r.writeHead(307, { location: "/elsewhere" }).end(),
      { kind: "unknown", cause: "http-307" },
    ],
    ["409 that the admin calls taken", { accepted: ["2xx", "409"] }, json(409, {}), { kind: "accepted" }],
    ["nothing, and hanging up", {}, hangUp, { kind: "unknown" }],
    [
      "too much",
      {},
      (r) => r.end("x".repeat(1024 * 1024 + 1)),
      { kind: "unknown", cause: "answer-too-long" },
    ],
  ])("%s", async (_, answer, given, outcome) => {
    fake.answer("/send", given);
    expect(await send({ answer })).toMatchObject(outcome);
    expect(fake.calls).toHaveLength(1);
  });

  test("that does not come in time leaves the outcome unknown", async () => {
    fake.answer("/send", () => undefined);
    expect(await send({ timeoutMs: 1_000 })).toEqual({ kind: "unknown", cause: "timeout" });
  });

  test("of nobody is a refusal for the moment", async () => {
    const gone = await startFakeProvider();
    await gone.stop();
    const account = customHttpCredentials.parse({ ...base, send: { url: `${gone.url}/send`, body: byForm } });
    expect(await customHttp.send(sendRequest(), account)).toMatchObject({
      kind: "refused",
      retryable: true,
      reason: "provider-unreachable",
    });
  });

  test("of a private network is never asked for", async () => {
    const account = customHttpCredentials.parse({
      ...base,
      send: { url: "https://localhost:1/send", body: byForm },
    });
    account.send.url = "https://10.0.0.1/send";
    expect(await customHttp.send(sendRequest(), account)).toMatchObject({
      kind: "refused",
      code: "private-address",
    });
    expect(await customHttp.checkCredentials(account)).toMatchObject({ kind: "invalid" });
  });
});

describe("what an admin gives wrongly is named", () => {
  const good = { ...base, send: { url: "https://gateway.example/send", body: byForm } };
  test.each<[string, object, string]>([
    ["http", { send: { ...good.send, url: "http://gateway.example/" } }, "send.url"],
    ["a private address", { send: { ...good.send, url: "https://10.0.0.1/" } }, "send.url"],
    ["the clouds' metadata", { send: { ...good.send, url: "https://169.254.169.254/" } }, "send.url"],
    ["a field for host", { send: { ...good.send, url: "https://{{to}}.example/" } }, "send.url"],
    ["a password in the URL", { send: { ...good.send, url: "https://a:b@gateway.example/" } }, "send.url"],
    [
      "JSON that is none",
      { send: { ...good.send, body: { kind: "json", template: '{"to": {{to}} {{text}}}' } } },
      "send.body.template",
    ],
    [
      "a field we have not",
      { send: { ...good.send, body: { kind: "json", template: '"{{to}}{{text}}{{name}}"' } } },
      "send.body.template",
    ],
    [
      "nobody to text",
      { send: { ...good.send, body: { kind: "json", template: '"{{text}}"' } } },
      "send.body",
    ],
    ["nothing to say", { send: { ...good.send, body: { kind: "json", template: '"{{to}}"' } } }, "send.body"],
    ["a body for a GET", { send: { ...good.send, method: "GET" } }, "send.body"],
    [
      "a header with a line break",
      { send: { ...good.send, headers: [{ name: "X", value: "a\r\nHost: b" }] } },
      "send.headers.0.value",
    ],
    [
      "a status that is none",
      { send: { ...good.send, answer: { accepted: ["200-299"] } } },
      "send.answer.accepted.0",
    ],
    ["neither id nor time", { texts: { ...base.texts, id: "" } }, "texts.id"],
    ["a path into objects' insides", { texts: { ...base.texts, from: "a.__proto__.b" } }, "texts.from"],
    ["a short secret", { proof: { kind: "header", header: "X", secret: "x" } }, "proof.secret"],
    [
      "a signature over nothing",
      { proof: { kind: "hmac", header: "X", secret: "long enough", signed: "{method}" } },
      "proof.signed",
    ],
    [
      "a signature that leaves out the query",
      {
        proof: { kind: "hmac", header: "X", secret: "long enough" },
        texts: { ...base.texts, format: "query" },
      },
      "proof.signed",
    ],
    ["an acknowledgement that is an error", { acknowledgement: { status: 500 } }, "acknowledgement.status"],
  ])("%s", (_, change, field) => {
    const { error } = customHttpCredentials.safeParse({ ...good, ...change });
    expect(error?.issues.map((issue) => issue.path.join("."))).toEqual([field]);
  });

  test("and nothing else is", () => {
    expect(customHttpCredentials.safeParse(good).success).toBe(true);
  });
});

test("it is registered, and has an icon of our own", () => {
  expect(findProvider("custom-http")).toMatchObject({ name: "custom-http" });
  const icon = readFileSync(new URL("../../../../public/providers/custom-http.svg", import.meta.url), "utf8");
  expect(icon).toContain("currentColor");
});
