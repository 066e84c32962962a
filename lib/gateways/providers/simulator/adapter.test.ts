import { describe, expect, test } from "vitest";
import { AppError } from "#lib/platform/errors.ts";
import { behaviourOf } from "#lib/gateways/simulator/handset-behaviour.ts";
import { simulator } from "./adapter.ts";

const request = (body: unknown) => ({
  method: "POST",
  url: "http://localhost/api/mo/simulator",
  query: new URLSearchParams(),
  headers: {},
  body: typeof body === "string" ? body : JSON.stringify(body),
  from: "127.0.0.1",
});
const text = {
  id: "m-1",
  from: "+4790000123",
  to: "+4759440000",
  text: "hei",
  media: ["https://example.com/a.jpg"],
  sentAt: "2026-11-22T09:30:00Z",
};

describe("a simulated text", () => {
  test("is read with all its fields", () => {
    expect(simulator.parseInbound(request(text), {})).toEqual([
      {
        providerMessageId: "m-1",
        from: "+4790000123",
        to: "+4759440000",
        text: "hei",
        media: ["https://example.com/a.jpg"],
        sentAt: new Date("2026-11-22T09:30:00Z"),
      },
    ]);
  });

  test.each([
    ["no media and time", { media: undefined, sentAt: undefined }, { media: [], sentAt: null }],
    ["null media", { media: null }, { media: [] }],
    ["an id that is a number", { id: 7 }, { providerMessageId: "7" }],
    ["a short code that is a number", { to: 2012 }, { to: "2012" }],
    ["empty text", { text: "" }, { text: "" }],
    ["missing text", { text: undefined }, { text: "" }],
    ["an unknown field", { mood: "good" }, { text: "hei" }],
  ])("may have %s", (_, change, expected) => {
    expect(simulator.parseInbound(request({ ...text, ...change }), {})[0]).toMatchObject(expected);
  });

  test.each([
    ["not JSON", "{", "body"],
    ["no id", { ...text, id: undefined }, "id"],
    ["no from", { ...text, from: " " }, "from"],
    ["no to", { ...text, to: null }, "to"],
    ["text that is a list", { ...text, text: [] }, "text"],
    ["media that is text", { ...text, media: "x" }, "media"],
    ["media of numbers", { ...text, media: [1] }, "media.0"],
  ])("that is wrong names the field: %s", (_, body, field) => {
    expect(fieldsOf(() => simulator.parseInbound(request(body), {}))).toContain(field);
  });
});

test("a simulated report carries both ids, and an unknown status is named as wrong", () => {
  const told = { id: "t-1", reference: "m-1", status: "undelivered", reason: "not-delivered" };
  expect(simulator.parseReports(request(told), {})).toEqual([
    {
      providerMessageId: "t-1",
      reference: "m-1",
      status: "undelivered",
      reason: "not-delivered",
      code: null,
      segments: null,
      raw: told,
    },
  ]);
  expect(fieldsOf(() => simulator.parseReports(request({ ...told, status: "lost" }), {}))).toEqual([
    "status",
  ]);
});

test.each([
  ["+4790000001", "never-reports"],
  ["+4790000002", "undelivered"],
  ["+4790000003", "refuses"],
  ["+4790000004", "refuses-twice"],
  ["+4790000005", "reports-at-once"],
  ["+4790000006", "delivers"],
  ["+4790010000", "delivers"],
])("the handset %s %s", (handset, behaviour) => {
  expect(behaviourOf(handset)).toBe(behaviour);
});

function fieldsOf(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof AppError && error.code === "malformed") return Object.keys(error.extra.fields ?? {});
    throw error;
  }
  return [];
}
