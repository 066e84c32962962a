import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startFakeMyLink, taken, tokenFor } from "#lib/testing/fake-mylink.ts";
import { type FakeAnswer, json } from "#lib/testing/fake-provider.ts";
import { sendRequest } from "#lib/testing/provider-calls.ts";
import { myLinkCredentials } from "./credentials.ts";
import { sendManyThroughMyLink, sendThroughMyLink } from "./send.ts";
import type { SendRequest } from "../provider.ts";

let fake: Awaited<ReturnType<typeof startFakeMyLink>>;
beforeEach(async () => {
  fake = await startFakeMyLink();
  fake.answers.tokens = [tokenFor(300)];
  fake.answers.sends = [taken("their-id")];
});
afterEach(() => fake.stop());

const request = sendRequest();

const credentials = (timeoutMs = 5_000) =>
  myLinkCredentials.parse({
    clientId: "client",
    clientSecret: "s&cret=",
    baseUrl: `${fake.url}/`,
    tokenUrl: `${fake.url}/token`,
    timeoutMs,
  });
const send = (change: Partial<SendRequest> = {}, timeoutMs?: number) =>
  sendThroughMyLink({ ...request, ...change }, credentials(timeoutMs));

describe("sending through MyLINK", () => {
  test("asks for a token and posts an array with one message, as documented", async () => {
    expect(await send()).toEqual({ kind: "accepted", providerMessageIds: ["their-id"] });
    const [token, sent] = fake.calls;
    expect(token?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect(Object.fromEntries(new URLSearchParams(token?.body))).toEqual({
      grant_type: "client_credentials",
      client_id: "client",
      client_secret: "s&cret=",
    });
    expect(sent?.headers.authorization).toBe("Bearer token-1");
    expect(JSON.parse(sent?.body ?? "")).toEqual([
      {
        recipient: "+4790000123",
        content: {
          text: "Sofaen kommer i morgen",
          options: { "sms.sender": "+4759440000", "sms.encoding": "AutoDetect" },
        },
        expiration: { absolute: request.expiresAt.toISOString() },
        callback: { mode: "URL", urls: ["https://texts.example.com/api/dlr/secret-key"] },
        referenceId: request.messageId,
        priority: "High",
      },
    ]);
  });

  test("bulk has normal priority, and nothing lives longer than the 48 hours they allow", async () => {
    await send({ urgent: false, expiresAt: new Date(Date.now() + 90 * 3_600_000) });
    const [sent] = JSON.parse(fake.sends()[0]?.body ?? "") as {
      priority: string;
      expiration: { absolute: string };
    }[];
    expect(sent?.priority).toBe("Normal");
    expect(Date.parse(sent?.expiration.absolute ?? "") - Date.now()).toBeLessThanOrEqual(48 * 3_600_000);
  });

  test("one token serves many sends, also at once", async () => {
    await Promise.all([send(), send(), send()]);
    await send();
    expect(fake.tokensAsked()).toBe(1);
    expect(fake.sends()).toHaveLength(4);
  });

  test("a token is not used in its last minute", async () => {
    fake.answers.tokens = [tokenFor(59)];
    await send();
    await send();
    expect(fake.tokensAsked()).toBe(2);
  });

  test("a 401 renews the token once", async () => {
    fake.answers.tokens = [tokenFor(300, "old"), tokenFor(300, "new")];
    fake.answers.sends = [json(401, { message: "expired" }), taken("their-id")];
    expect(await send()).toMatchObject({ kind: "accepted" });
    expect(fake.sends().map((call) => call.headers.authorization)).toEqual(["Bearer old", "Bearer new"]);
  });

  test("a second 401 is the end of it", async () => {
    fake.answers.sends = [json(401, { message: "no" })];
    expect(await send()).toMatchObject({
      kind: "refused",
      retryable: false,
      code: "401",
      reason: "credentials-rejected",
    });
    expect(fake.sends()).toHaveLength(2);
  });
});

describe("sending many through MyLINK in one call", () => {
  const many = (...changes: Partial<SendRequest>[]) =>
    changes.map((change, place) => ({ ...request, messageId: `our-${place}`, urgent: false, ...change }));
  const sendMany = (...changes: Partial<SendRequest>[]) =>
    sendManyThroughMyLink(many(...changes), credentials(300));
  const sizes = () => fake.sends().map(({ body }) => (JSON.parse(body) as unknown[]).length);
  const accepted = (id: string) => ({ kind: "accepted", providerMessageIds: [id] });

  test("gives each its own id, whatever the order of the answer", async () => {
    fake.answers.sends = [
      json(202, {
        requestId: "r",
        messages: [
          { messageId: "their-2", referenceId: "our-2", recipient: "+4790000123" },
          { messageId: "their-0", referenceId: "our-0", recipient: "+4790000123" },
          { messageId: "their-1", referenceId: "our-1", recipient: "+4790000123" },
        ],
      }),
    ];
    expect(await sendMany({}, {}, {})).toEqual(["their-0", "their-1", "their-2"].map(accepted));
    expect(sizes()).toEqual([3]);
  });

  test("takes a thousand", async () => {
    const outcomes = await sendMany(...Array.from({ length: 1_000 }, () => ({})));
    expect(sizes()).toEqual([1_000]);
    expect(outcomes.every(({ kind }) => kind === "accepted")).toBe(true);
  });

  test("leaves out what they are certain to refuse", async () => {
    const outcomes = await sendMany({}, { to: "2012" }, {}, { text: "" });
    expect(outcomes).toMatchObject([
      { kind: "accepted" },
      { kind: "refused", reason: "bad-number" },
      { kind: "accepted" },
      { kind: "refused", reason: "empty-text" },
    ]);
    expect(sizes()).toEqual([2]);
  });

  test("asks for nothing where nothing is left", async () => {
    expect(await sendMany({ text: "" })).toMatchObject([{ kind: "refused" }]);
    expect(fake.calls).toEqual([]);
  });

  test("one that spoils the call stands alone in the end, and the others go out once", async () => {
    fake.answers.sends = [
      (response, call) => {
        const isSpoilt = call.body.includes("spoils it");
        (isSpoilt ? json(400, { requestId: "r", message: "bad" }) : taken(`their-${fake.calls.length}`))(
          response,
          call,
        );
      },
    ];
    const outcomes = await sendMany({}, {}, { text: "spoils it" }, {}, {}, {}, {});
    expect(outcomes.map(({ kind }) => kind)).toEqual([
      "accepted",
      "accepted",
      "refused",
      "accepted",
      "accepted",
      "accepted",
      "accepted",
    ]);
    expect(outcomes[2]).toMatchObject({ retryable: false, code: "400", reason: "provider-rejected" });
    const taking = fake.sends().filter(({ body }) => !body.includes("spoils it"));
    const offered = taking.flatMap(({ body }) => JSON.parse(body) as { referenceId: string }[]);
    expect(offered.map(({ referenceId }) => referenceId).sort()).toEqual(
      ["0", "1", "3", "4", "5", "6"].map((place) => `our-${place}`),
    );
  });

  test("a token revoked in between is renewed once for all", async () => {
    fake.answers.tokens = [tokenFor(300, "old"), tokenFor(300, "new")];
    fake.answers.sends = [json(401, { message: "revoked" }), taken("their")];
    expect(await sendMany({}, {})).toMatchObject([{ kind: "accepted" }, { kind: "accepted" }]);
    expect(fake.sends().map((call) => call.headers.authorization)).toEqual(["Bearer old", "Bearer new"]);
  });

  test.each<[string, FakeAnswer, object]>([
    ["a busy server", json(429, {}), { kind: "refused", retryable: true, reason: "provider-busy" }],
    ["a lost answer", (response) => response.destroy(), { kind: "unknown" }],
    ["HTML", (response) => response.writeHead(202).end("<html>"), { kind: "unknown" }],
    ["a token that is gone for good", json(401, {}), { kind: "refused", reason: "credentials-rejected" }],
  ])("%s is the outcome of all", async (_, answer, outcome) => {
    fake.answers.sends = [answer];
    expect(await sendMany({}, {})).toMatchObject([outcome, outcome]);
  });

  test("one that the answer leaves out is unknown", async () => {
    fake.answers.sends = [
      json(202, { requestId: "r", messages: [{ messageId: "their-0", referenceId: "our-0" }] }),
    ];
    expect(await sendMany({}, {})).toEqual([
      accepted("their-0"),
      { kind: "unknown", cause: "unreadable-answer" },
    ]);
  });
});

describe("what MyLINK answers", () => {
  const requestId = "5b2a1c7e-5cf2-4a1e-8f39-e8d4c07a8f20";
  const reset: FakeAnswer = (response) => response.socket?.destroy();
  const resetMidBody: FakeAnswer = (response) => {
    response.writeHead(202, { "content-length": "500" });
    response.write('{"messages":[', () => response.socket?.destroy());
  };
  const silence: FakeAnswer = () => undefined;

  test.each<[string, FakeAnswer, object]>([
    ["400", json(400, { requestId, message: "bad" }), { kind: "refused", retryable: false, code: "400" }],
    ["403", (response) => response.writeHead(403).end(), { kind: "refused", retryable: false, code: "403" }],
    ["404", json(404, {}), { kind: "refused", retryable: false, code: "404" }],
    [
      "429",
      json(429, { requestId, description: null, code: null }, { "retry-after": "7" }),
      { kind: "refused", retryable: true, code: "429", reason: "provider-busy", retryAfterMs: 7_000 },
    ],
    ["500", json(500, { requestId }), { kind: "unknown", cause: "http-500" }],
    ["502", json(502, { requestId }), { kind: "unknown", cause: "http-502" }],
    ["503", json(503, {}), { kind: "unknown", cause: "http-503" }],
    ["202 with garbage", (response) => response.writeHead(202).end("<html>"), { kind: "unknown" }],
    [
      "202 without ids",
      json(202, { requestId, messages: [] }),
      { kind: "unknown", cause: "unreadable-answer" },
    ],
    ["a redirect", (response) => response.writeHead(302, { location: "/" }).end(), { kind: "unknown" }],
    ["a reset connection", reset, { kind: "unknown" }],
    ["a reset in the middle of the answer", resetMidBody, { kind: "unknown" }],
    ["silence", silence, { kind: "unknown", cause: "timeout" }],
  ])("%s", async (_, answer, outcome) => {
    fake.answers.sends = [answer];
    expect(await send({}, 300)).toMatchObject(outcome);
    expect(fake.sends()).toHaveLength(1);
  });
});

describe("what is certain not to have been sent", () => {
  test("a server that is not there", async () => {
    await send();
    await fake.stop();
    expect(await send()).toMatchObject({ kind: "refused", retryable: true, reason: "provider-unreachable" });
  });

  test.each<[string, FakeAnswer, boolean]>([
    ["wrong credentials", json(401, { error: "invalid_client" }), false],
    ["a busy token server", json(429, {}), true],
    ["a broken token server", json(500, {}), true],
    ["a token answer that is none", (response) => response.writeHead(200).end("hello"), true],
    ["a silent token server", () => undefined, true],
  ])("%s", async (_, answer, retryable) => {
    fake.answers.tokens = [answer];
    expect(await send({}, 300)).toMatchObject({ kind: "refused", retryable });
    expect(fake.sends()).toHaveLength(0);
  });

  test.each<[string, Partial<SendRequest>, string]>([
    ["a short code as recipient", { to: "2012" }, "bad-number"],
    [
      "a sender they do not take",
      { from: { ...request.from, address: "Halden Home AS" } },
      "sender-rejected",
    ],
    ["attachments", { media: ["https://example.com/a.jpg"] }, "media-unsupported"],
    ["no text", { text: "" }, "empty-text"],
  ])("%s", async (_, change, reason) => {
    expect(await send(change)).toMatchObject({ kind: "refused", retryable: false, reason });
    expect(fake.calls).toHaveLength(0);
  });
});
