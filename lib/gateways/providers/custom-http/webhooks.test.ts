import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { customHttp as settings, type CustomHttpInput } from "#lib/contract/custom-http.ts";
import {
  formCall,
  jsonCall,
  malformedFields,
  queryCall,
  REPORT_URL,
  WEBHOOK_URL,
} from "#lib/testing/provider-calls.ts";
import { customHttp } from "./adapter.ts";
import { valuesAt } from "./find-value.ts";

const texts = { format: "json", id: "id", from: "from", to: "to", text: "text" } as const;
const account = (change: Partial<CustomHttpInput> = {}) =>
  settings.parse({
    proof: { kind: "none" },
    texts,
    send: { url: "https://gateway.example/{{to}}/{{text}}", method: "GET" },
    ...change,
  });
const came = { id: "1", from: "4790000123", to: "4759440000", text: "Hvor er sofaen?" };

describe("a path", () => {
  test.each<[string, unknown, unknown[]]>([
    ["a", { a: 1 }, [1]],
    ["a.b[1].c", { a: { b: [0, { c: "x" }] } }, ["x"]],
    ["[0].a", [{ a: 1 }], [1]],
    ["a[*].url", { a: [{ url: 1 }, {}, { url: 2 }] }, [1, 2]],
    ["a.b", { "a.b": "named so" }, ["named so"]],
    ["media[0]", { "media[0]": "a form's field" }, ["a form's field"]],
    ["$", "all", ["all"]],
    ["$.a", { a: 1 }, [1]],
    ["=+4759440000", {}, ["+4759440000"]],
    ["a.b", { a: null }, []],
    ["toString", {}, []],
    ["a.length", { a: "text" }, []],
    ["a..b", { a: { b: 1 } }, []],
  ])("%s", (path, payload, found) => {
    expect(valuesAt(payload, path)).toEqual(found);
  });
});

describe("a text of a custom gateway", () => {
  test("is read by its paths, the plus put before digits", () => {
    expect(customHttp.parseInbound(jsonCall(came), account())).toEqual([
      {
        providerMessageId: "1",
        from: "+4790000123",
        to: "+4759440000",
        text: "Hvor er sofaen?",
        media: [],
        sentAt: null,
      },
    ]);
  });

  test.each<[string, object, unknown, object]>([
    ["digits as they are", { addPlus: false }, came, { from: "4790000123" }],
    [
      "an id longer than a double",
      { id: "n" },
      '{"n":12345678901234567891,"from":1,"to":2,"text":""}',
      {
        providerMessageId: "12345678901234567891",
      },
    ],
    ["seconds", { sentAt: "at" }, { ...came, at: 1_780_000_000 }, { sentAt: new Date(1_780_000_000_000) }],
    [
      "milliseconds in digits",
      { sentAt: "at" },
      { ...came, at: "1780000000000" },
      {
        sentAt: new Date(1_780_000_000_000),
      },
    ],
    [
      "an ISO time",
      { sentAt: "at" },
      { ...came, at: "2026-06-01T10:00:00+02:00" },
      {
        sentAt: new Date("2026-06-01T08:00:00Z"),
      },
    ],
    ["a time that is none", { sentAt: "at" }, { ...came, at: "yesterday" }, { sentAt: null }],
    [
      "one picture",
      { media: "pic" },
      { ...came, pic: "https://a.example/1" },
      { media: ["https://a.example/1"] },
    ],
    [
      "a list of pictures",
      { media: "pics" },
      { ...came, pics: ["https://a.example/1", "https://a.example/2"] },
      {
        media: ["https://a.example/1", "https://a.example/2"],
      },
    ],
    [
      "pictures in objects",
      { media: "pics[*].url" },
      { ...came, pics: [{ url: "https://a.example/1" }] },
      {
        media: ["https://a.example/1"],
      },
    ],
    ["no picture", { media: "pics[*].url" }, { ...came, pics: null }, { media: [] }],
    [
      "a part",
      { part: { reference: "ref", number: "n", total: "of" } },
      { ...came, ref: 7, n: "2", of: 3 },
      {
        part: { reference: "7", number: 2, total: 3 },
      },
    ],
    ["a number that is always the same", { to: "=2012" }, { ...came, to: undefined }, { to: "2012" }],
    ["no words", {}, { ...came, text: null }, { text: "" }],
  ])("may have %s", (_, change, payload, expected) => {
    const read = customHttp.parseInbound(jsonCall(payload), account({ texts: { ...texts, ...change } }));
    expect(read).toMatchObject([expected]);
  });

  test("may come as one of many, with what they share at the top", () => {
    const mapping = { ...texts, list: "batch.items", to: "$.to" };
    const payload = {
      to: "2012",
      batch: {
        items: [
          { ...came, to: 1 },
          { ...came, id: "2" },
        ],
      },
    };
    expect(customHttp.parseInbound(jsonCall(payload), account({ texts: mapping }))).toMatchObject([
      { providerMessageId: "1", to: "2012" },
      { providerMessageId: "2", to: "2012" },
    ]);
  });

  test.each([
    ["a form", formCall(came), "form"],
    ["a form that comes as GET", queryCall(came), "form"],
    ["the query of a POST", { ...queryCall(came), method: "POST" }, "query"],
  ] as const)("may come as %s", (_, call, format) => {
    expect(customHttp.parseInbound(call, account({ texts: { ...texts, format } }))).toMatchObject([
      { providerMessageId: "1", from: "+4790000123", text: came.text },
    ]);
  });

  test("without an id is known again by its moment and its words", () => {
    const mapping = { ...texts, id: "", sentAt: "at" };
    const idOf = (change: object) =>
      customHttp.parseInbound(jsonCall({ ...came, at: "10:00", ...change }), account({ texts: mapping }))[0]
        ?.providerMessageId;
    expect(idOf({})).toBe(idOf({}));
    for (const change of [{ at: "10:01" }, { text: "Hvor" }, { from: "4790000124" }, { to: "2012" }])
      expect(idOf(change)).not.toBe(idOf({}));
    expect(malformedFields(() => idOf({ at: undefined }))).toEqual(["at"]);
  });

  test.each<[object, unknown, string[]]>([
    [{}, { ...came, id: undefined }, ["id"]],
    [{ from: "sender.number" }, came, ["sender.number"]],
    [{}, { ...came, to: { number: 1 } }, ["to"]],
    [{}, { ...came, text: ["Hei"] }, ["text"]],
    [{ media: "pics" }, { ...came, pics: ["javascript:1"] }, ["pics.0"]],
    [{ list: "items" }, { items: came }, ["items"]],
    [{ list: "items" }, {}, ["items"]],
    [{}, "{", ["body"]],
    [{ part: { reference: "ref", number: "n", total: "of" } }, { ...came, ref: 1, n: "x", of: 2 }, ["n"]],
  ])("that is wrong names the path (%#)", (change, payload, named) => {
    const read = () =>
      customHttp.parseInbound(jsonCall(payload), account({ texts: { ...texts, ...change } }));
    expect(malformedFields(read)).toEqual(named);
  });
});

describe("a report of a custom gateway", () => {
  const reports: CustomHttpInput["reports"] = {
    format: "json",
    id: "id",
    reference: "ours",
    status: "state",
    code: "error.code",
    meanings: [
      { value: "DELIVRD", status: "delivered" },
      { value: "2", status: "undelivered" },
      { value: "barred", status: "undelivered", reason: "recipient-barred" },
    ],
  };
  const read = (payload: object, url = REPORT_URL) =>
    customHttp.parseReports(jsonCall(payload, { url }), account({ reports }));

  test.each<[object, object]>([
    [
      { id: "a", state: "delivrd" },
      { providerMessageId: "a", reference: null, status: "delivered", reason: null, code: null },
    ],
    [
      { ours: "b", state: 2 },
      { providerMessageId: null, reference: "b", status: "undelivered", reason: "not-delivered" },
    ],
    [
      { id: "a", state: "barred", error: { code: 9 } },
      { reason: "recipient-barred", code: "9" },
    ],
    [
      { id: "a", state: "novel" },
      { status: "unknown", reason: "unknown-report" },
    ],
  ])("means what the admin says (%#)", (payload, expected) => {
    expect(read(payload)).toMatchObject([{ ...expected, raw: payload, segments: null }]);
  });

  test("is told to be ours by the URL that we sent", () => {
    expect(read({ state: "2" }, `${REPORT_URL}?message=our-id`)).toMatchObject([{ reference: "our-id" }]);
  });

  test("that names no text, or has no status, names the path", () => {
    expect(malformedFields(() => read({ state: "2" }))).toEqual(["id"]);
    expect(malformedFields(() => read({ id: "a" }))).toEqual(["state"]);
    expect(() => customHttp.parseReports(jsonCall({}), account())).toThrow("no mapping");
  });
});

describe("a call to an account with", () => {
  const secret = "a long enough secret";
  const of = (proof: CustomHttpInput["proof"]) => account({ proof });
  const hmac = { kind: "hmac", header: "X-Sig", secret } as const;
  const signature = (algorithm: string, words: string, encoding: "hex" | "base64", key = secret) =>
    createHmac(algorithm, key).update(words).digest(encoding);
  const body = JSON.stringify(came);
  const call = (headers: Record<string, string>) => jsonCall(body, { headers });

  test.each<[string, CustomHttpInput["proof"], Record<string, string>, string]>([
    ["no proof", { kind: "none" }, {}, "genuine"],
    ["a header's secret", { kind: "header", header: "X-Key", secret }, { "x-key": secret }, "genuine"],
    ["a header's secret, missing", { kind: "header", header: "X-Key", secret }, {}, "unsigned"],
    [
      "a header's secret, longer",
      { kind: "header", header: "X-Key", secret },
      { "x-key": `${secret}x` },
      "forged",
    ],
    ["an HMAC over the body", hmac, { "x-sig": signature("sha256", body, "hex") }, "genuine"],
    [
      "an HMAC in capital letters",
      hmac,
      { "x-sig": signature("sha256", body, "hex").toUpperCase() },
      "genuine",
    ],
    ["an HMAC of another secret", hmac, { "x-sig": signature("sha256", body, "hex", "x") }, "forged"],
    ["an HMAC over another body", hmac, { "x-sig": signature("sha256", `${body} `, "hex") }, "forged"],
    [
      "SHA-1 in base64",
      { ...hmac, algorithm: "sha1", encoding: "base64" },
      { "x-sig": signature("sha1", body, "base64") },
      "genuine",
    ],
    [
      "SHA-512 with a prefix over time and body",
      { ...hmac, algorithm: "sha512", prefix: "v1=", signed: "{header:X-Time}.{body}" },
      { "x-time": "123", "x-sig": `v1=${signature("sha512", `123.${body}`, "hex")}` },
      "genuine",
    ],
    [
      "another time than was signed",
      { ...hmac, signed: "{header:X-Time}.{body}" },
      { "x-time": "124", "x-sig": signature("sha256", `123.${body}`, "hex") },
      "forged",
    ],
    [
      "URL, method and body",
      { ...hmac, signed: "{method}\n{url}\n{body}" },
      { "x-sig": signature("sha256", `POST\n${WEBHOOK_URL}\n${body}`, "hex") },
      "genuine",
    ],
    [
      "the prefix missing",
      { ...hmac, prefix: "v1=" },
      { "x-sig": signature("sha256", body, "hex") },
      "forged",
    ],
  ])("%s is %3$s", (_, proof, headers, verdict) => {
    expect(customHttp.verify(call(headers), of(proof))).toBe(verdict);
  });
});
