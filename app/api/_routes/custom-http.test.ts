import { beforeAll, describe, expect, test } from "vitest";
import type { Preview, PreviewRequest } from "#lib/contract/custom-http-preview.ts";
import { caller, cookieOf } from "#lib/testing/api.ts";
import { addKey, addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";

let call: ReturnType<typeof caller>;
beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  call = caller(await addKey());
});

const preview = (input: unknown, by = call) =>
  by<Preview>("POST", "/provider-accounts/custom-http/preview", input);

const texts: PreviewRequest = {
  kind: "texts",
  texts: { format: "json", id: "id", from: "msg.from", to: "to", text: "msg.text", sentAt: "at" },
  sample: {
    contentType: "application/json",
    body: JSON.stringify({ id: 7, to: 2012, at: 1_780_000_000, msg: { from: "4790000123", text: "Hei" } }),
  },
};

describe("the preview of a custom gateway", () => {
  test("shows the texts that a sample would become", async () => {
    const { status, body } = await preview(texts);
    expect(status).toBe(200);
    expect(body.texts).toEqual([
      {
        id: "7",
        from: "+4790000123",
        to: "2012",
        text: "Hei",
        media: [],
        sentAt: "2026-05-28T20:26:40.000Z",
        part: null,
      },
    ]);
  });

  test("names the path at which a sample has nothing, and the setting that is wrong", async () => {
    const misled = await preview({ ...texts, texts: { ...texts.texts, from: "sender" } });
    expect([misled.status, misled.body.fields]).toEqual([400, { sender: "is missing" }]);
    const wrong = await preview({ ...texts, texts: { ...texts.texts, from: "" } });
    expect([wrong.status, wrong.body.fields]).toEqual([422, { "texts.from": "must not be empty" }]);
  });

  test("shows what a report means", async () => {
    const { body } = await preview({
      kind: "reports",
      reports: {
        format: "query",
        id: "id",
        status: "s",
        meanings: [{ value: "ok", status: "delivered" }],
      },
      sample: { method: "GET", query: "?id=a&s=OK" },
    });
    expect(body.reports).toEqual([
      { id: "a", reference: null, status: "delivered", reason: null, code: null },
    ]);
  });

  test("shows the call that would be made, and what an answer would mean, and makes none", async () => {
    const send = {
      url: "https://gateway.example/send",
      body: { kind: "json", template: '{"to": "{{to}}", "text": "{{text}}"}' },
      answer: { id: "id" },
    };
    const text = { from: "2012", to: "+4790000123", text: 'Say "hi"' };
    const { body } = await preview({ kind: "send", send, text, answer: { status: 200, body: '{"id": 9}' } });
    expect(body.call).toEqual({
      method: "POST",
      url: "https://gateway.example/send",
      headers: { accept: "application/json", "content-type": "application/json" },
      body: '{"to":"+4790000123","text":"Say \\"hi\\""}',
    });
    expect(body.outcome).toEqual({
      kind: "accepted",
      ids: ["9"],
      retryable: false,
      code: null,
      reason: null,
    });
    const busy = await preview({ kind: "send", send, text, answer: { status: 429, body: "" } });
    expect(busy.body.outcome).toMatchObject({ kind: "refused", retryable: true, reason: "provider-busy" });
  });

  test("is for admins", async () => {
    const agent = caller(await cookieOf(await addMember()));
    expect((await preview(texts, agent)).body.code).toBe("not-allowed");
  });
});
