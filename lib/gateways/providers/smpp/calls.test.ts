import { describe, expect, test } from "vitest";
import { sendRequest } from "#lib/testing/provider-calls.ts";
import { soon, useSmsc } from "#lib/testing/smsc/bench.ts";
import { outcomeOf, sendThroughSmpp } from "./send.ts";

const { smsc, credentialsOf, connect, lastSubmitted } = useSmsc();

describe("an answer to submit_sm", () => {
  test.each<[string, number, object]>([
    [
      "ESME_RTHROTTLED",
      0x58,
      { kind: "refused", retryable: true, code: "ESME_RTHROTTLED", reason: "too-fast" },
    ],
    ["ESME_RMSGQFUL", 0x14, { kind: "refused", retryable: true, reason: "provider-busy" }],
    ["ESME_RSYSERR", 0x08, { kind: "refused", retryable: true, reason: "provider-error" }],
    ["ESME_RINVDSTADR", 0x0b, { kind: "refused", retryable: false, reason: "bad-number" }],
    ["ESME_RINVSRCADR", 0x0a, { kind: "refused", retryable: false, reason: "sender-rejected" }],
    ["ESME_RSUBMITFAIL", 0x45, { kind: "refused", retryable: false, reason: "provider-rejected" }],
    ["one of their own", 0x0400, { kind: "refused", retryable: false, code: "0x00000400" }],
  ])("%s", async (_, status, outcome) => {
    const { send } = await connect();
    await smsc().answer(status);
    expect(await send()).toMatchObject(outcome);
  });

  test("that never comes leaves the outcome unknown", async () => {
    const { send } = await connect({ timeoutMs: 1_000 });
    await smsc().answer("silence");
    expect(await send()).toEqual({ kind: "unknown", cause: "timeout" });
  });

  test("that is lost with the line leaves the outcome unknown", async () => {
    const { send } = await connect();
    await smsc().answer("hang-up");
    expect(await send()).toMatchObject({ kind: "unknown" });
  });

  test.each([
    ["same", "0a1B", "0a1B"],
    ["hex-to-decimal", "0a1B", "2587"],
    ["decimal-to-hex", "2587", "a1b"],
    ["hex-to-decimal", "no-number", "no-number"],
  ] as const)("has its id as the receipt will have it (%s: %s)", (receiptIds, id, kept) => {
    const pdu = { command: 0x80000004, status: 0, sequence: 1, body: Buffer.from(`${id}\0`) };
    expect(outcomeOf({ kind: "answer", pdu }, { receiptIds })).toEqual({
      kind: "accepted",
      providerMessageIds: [kept],
    });
  });

  test("for a text that never left is a refusal for the moment", () => {
    expect(outcomeOf({ kind: "unsent", cause: "window-full" }, { receiptIds: "same" })).toEqual({
      kind: "refused",
      retryable: true,
      code: "window-full",
      reason: "provider-unreachable",
    });
  });
});

describe("a long text", () => {
  const words = "Sofaen [grå] kommer i morgen. ".repeat(12).trim();

  test("goes in parts with a header, each with an id of its own", async () => {
    const { send } = await connect();
    const outcome = await send({ text: words });
    expect(outcome).toMatchObject({ kind: "accepted", segments: 3 });
    const parts = await lastSubmitted(3);
    expect(outcome).toMatchObject({ providerMessageIds: parts.map((part) => part.id) });
    expect(parts.map((part) => part.text).join("")).toBe(words);
    const headers = parts.map((part) => [...(part.udh ?? [])]);
    expect(headers.map((header) => header.slice(3))).toEqual([
      [3, 1],
      [3, 2],
      [3, 3],
    ]);
    expect(new Set(headers.map((header) => header[2])).size).toBe(1);
  });

  test("in UTF-16 is not cut within a character", async () => {
    const { send } = await connect();
    const text = "🛋️".repeat(40);
    await send({ text, encoding: "UCS-2" });
    const parts = await lastSubmitted(2);
    expect(parts.map((part) => part.text).join("")).toBe(text);
    expect(parts.every((part) => part.text.isWellFormed() && part.dataCoding === 8)).toBe(true);
  });

  test("goes in parts with sar parameters, or whole, where the admin says so", async () => {
    const bySar = await connect({ longTexts: "sar" });
    await bySar.send({ text: words });
    const parts = await lastSubmitted(3);
    expect(parts.map((part) => part.text).join("")).toBe(words);
    expect(parts.map(({ sar }) => [sar.total, sar.number])).toEqual([
      [3, 1],
      [3, 2],
      [3, 3],
    ]);
    await bySar.connection.close();
    const whole = await connect({ longTexts: "payload" });
    await whole.send({ text: words });
    expect(await lastSubmitted(1)).toMatchObject([{ text: words, udh: null }]);
  });

  test("whose second part is throttled waits with it, and is sent once", async () => {
    const { send } = await connect();
    await smsc().answer(0, 0x58, 0);
    const before = (await smsc().state()).submitted.length;
    expect(await send({ text: words })).toMatchObject({ kind: "accepted", segments: 3 });
    const parts = (await smsc().state()).submitted.slice(before);
    expect(
      parts
        .filter((part) => part.id !== null)
        .map((part) => part.text)
        .join(""),
    ).toBe(words);
  });

  test("whose second part is refused for good has gone out in part: unknown", async () => {
    const { send } = await connect();
    await smsc().answer(0, 0x45);
    expect(await send({ text: words })).toEqual({ kind: "unknown", cause: "partly-taken" });
  });
});

describe("a text", () => {
  test.each<[string, object, object, object]>([
    [
      "from a short code",
      {},
      { from: { address: "2012", kind: "short-code", country: "NO" } },
      { from: "2012" },
    ],
    [
      "from a name",
      {},
      { from: { address: "Halden Home", kind: "alphanumeric", country: "" } },
      { from: "Halden Home" },
    ],
    [
      "outside the default alphabet",
      { alphabet: "latin-1" },
      { text: "50 €" },
      { text: "50 €", dataCoding: 8 },
    ],
  ])("%s", async (_, credentials, request, expected) => {
    const { send } = await connect(credentials);
    expect(await send(request)).toMatchObject({ kind: "accepted" });
    expect(await lastSubmitted(1)).toMatchObject([expected]);
  });

  test.each([
    [{ media: ["https://a.example/1"] }, "media-unsupported"],
    [{ text: "" }, "empty-text"],
    [{ to: "MyBank" }, "bad-number"],
  ])("that no SMSC takes is refused unasked (%#)", async (change, reason) => {
    expect(await sendThroughSmpp(sendRequest(change), credentialsOf())).toMatchObject({
      kind: "refused",
      retryable: false,
      reason,
    });
  });

  test("waits for a place in the window", async () => {
    const { send } = await connect({ window: 3 });
    await smsc().answer("hold");
    const { submitted } = await smsc().state();
    const sending = Promise.all(Array.from({ length: 7 }, () => send()));
    await expect.poll(async () => (await smsc().state()).submitted.length - submitted.length, soon).toBe(3);
    await smsc().answer(0);
    await smsc().release();
    expect((await sending).map(({ kind }) => kind)).toEqual(Array.from({ length: 7 }, () => "accepted"));
    expect((await smsc().state()).mostHeld).toBe(3);
  });
});
