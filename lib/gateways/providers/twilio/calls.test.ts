import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type FakeAnswer,
  type FakeProvider,
  hangUp,
  html,
  json,
  startFakeProvider,
} from "#lib/testing/fake-provider.ts";
import { REPORT_URL, sendRequest } from "#lib/testing/provider-calls.ts";
import { twilioMessage } from "#lib/testing/published-requests.ts";
import type { SendRequest } from "../provider.ts";
import { twilio } from "./adapter.ts";
import { twilioCredentials } from "./credentials.ts";

const hex = "0123456789abcdef0123456789abcdef";
const account = `/2010-04-01/Accounts/AC${hex}`;
const messages = `${account}/Messages.json`;

let fake: FakeProvider;
beforeEach(async () => (fake = await startFakeProvider()));
afterEach(() => fake.stop());

const credentials = (change: object = {}) =>
  twilioCredentials.parse({
    accountSid: `AC${hex}`,
    authToken: "token",
    baseUrl: fake.url,
    messagingUrl: fake.url,
    timeoutMs: 2_000,
    ...change,
  });
const send = (change: Partial<SendRequest> = {}, given: object = {}) =>
  twilio.send(sendRequest(change), credentials(given));
const taken = json(201, { sid: "SM1", num_segments: "2", status: "queued", error_code: null });

function sentForm() {
  const form = new URLSearchParams(fake.callsTo(messages)[0]?.body);
  const media = form.getAll("MediaUrl");
  form.delete("MediaUrl");
  const sent = { ...Object.fromEntries(form), ...(media.length > 0 ? { MediaUrl: media } : {}) };
  return twilioMessage.parse(sent);
}

describe("sending through Twilio", () => {
  beforeEach(() => fake.answer(messages, taken));

  test("posts what their OpenAPI allows, with our id in the callback", async () => {
    expect(await send()).toEqual({ kind: "accepted", providerMessageIds: ["SM1"], segments: 2 });
    const { ValidityPeriod, ...sent } = sentForm();
    expect(sent).toEqual({
      To: "+4790000123",
      From: "+4759440000",
      Body: "Sofaen kommer i morgen",
      StatusCallback: `${REPORT_URL}?message=0192f3c4-0000-7000-8000-000000000001`,
    });
    expect(ValidityPeriod).toBeGreaterThan(3_590);
    const authorization = Buffer.from(`AC${hex}:token`).toString("base64");
    expect(fake.calls[0]?.headers.authorization).toBe(`Basic ${authorization}`);
  });

  test.each<[string, Partial<SendRequest>, object, object]>([
    [
      "pictures alone",
      { text: "", media: ["https://a.example/1.jpg", "https://a.example/2.jpg"] },
      {},
      { MediaUrl: ["https://a.example/1.jpg", "https://a.example/2.jpg"], Body: undefined },
    ],
    ["a short code", { from: { address: "2012", kind: "short-code", country: "NO" } }, {}, { From: "2012" }],
    [
      "a name",
      { from: { address: "Halden Home", kind: "alphanumeric", country: "" } },
      {},
      { From: "Halden Home" },
    ],
    [
      "a number of a Messaging Service",
      {},
      { messagingServiceSid: `MG${hex}` },
      { From: "+4759440000", MessagingServiceSid: `MG${hex}` },
    ],
    [
      "a pool of senders",
      { from: { address: `MG${hex}`, kind: "long-number", country: "" } },
      {},
      { MessagingServiceSid: `MG${hex}`, From: undefined },
    ],
    [
      "a life longer than they allow",
      { expiresAt: new Date(Date.now() + 90 * 3_600_000) },
      {},
      { ValidityPeriod: 36_000 },
    ],
    ["hardly any life left", { expiresAt: new Date(Date.now() - 1_000) }, {}, { ValidityPeriod: 5 }],
  ])("may have %s", async (_, change, given, expected) => {
    await send(change, given);
    expect({ From: undefined, Body: undefined, ...sentForm() }).toMatchObject(expected);
  });

  test("uses an API key where there is one", async () => {
    await send({}, { apiKeySid: `SK${hex}`, apiKeySecret: "secret" });
    const authorization = Buffer.from(`SK${hex}:secret`).toString("base64");
    expect(fake.calls[0]?.headers.authorization).toBe(`Basic ${authorization}`);
  });

  test.each<[string, FakeAnswer, object]>([
    [
      "the opt-out they keep",
      json(400, { code: 21610, message: "no", status: 400 }),
      { kind: "refused", retryable: false, code: "21610", reason: "opted-out-at-provider" },
    ],
    [
      "a wrong number",
      json(400, { code: 21211 }),
      { kind: "refused", retryable: false, code: "21211", reason: "bad-number" },
    ],
    [
      "a code that is new to us",
      json(400, { code: 29999 }),
      { kind: "refused", retryable: false, code: "29999", reason: "provider-rejected" },
    ],
    [
      "a full queue of the number",
      json(400, { code: 21611 }),
      { kind: "refused", retryable: true, code: "21611", reason: "too-fast" },
    ],
    [
      "too many calls",
      json(429, { code: 20429 }, { "retry-after": "7" }),
      { kind: "refused", retryable: true, code: "20429", reason: "provider-busy", retryAfterMs: 7_000 },
    ],
    [
      "a changed secret",
      json(401, { code: 20003 }),
      { kind: "refused", retryable: false, code: "20003", reason: "credentials-rejected" },
    ],
    [
      "HTML with 403",
      html(403),
      { kind: "refused", retryable: false, code: "403", reason: "credentials-rejected" },
    ],
    ["HTML with 200", html(200), { kind: "unknown", cause: "unreadable-answer" }],
    ["a fault of theirs", json(500, { code: 20500 }), { kind: "unknown", cause: "http-500" }],
    ["a gateway's fault", html(502), { kind: "unknown", cause: "http-502" }],
    [
      "a redirect",
      (response) => response.writeHead(302, { location: "/" }).end(),
      { kind: "unknown", cause: "http-302" },
    ],
    ["a connection that ends", hangUp, { kind: "unknown", cause: "ECONNRESET" }],
  ])("answered by %s", async (_, answer, outcome) => {
    fake.answer(messages, answer);
    expect(await send()).toEqual(outcome);
  });

  test("nobody there: certain that nothing was taken", async () => {
    await fake.stop();
    expect(await send()).toMatchObject({ kind: "refused", retryable: true, reason: "provider-unreachable" });
  });

  test.each<[string, Partial<SendRequest>, string]>([
    ["to a short code", { to: "2012" }, "bad-number"],
    ["without anything in it", { text: "" }, "empty-text"],
    ["longer than they take", { text: "x".repeat(1_601) }, "too-long"],
    [
      "with too many pictures",
      { media: Array.from({ length: 11 }, (_, at) => `https://a.example/${at}`) },
      "media-rejected",
    ],
  ])("a text %s is refused without a call", async (_, change, reason) => {
    expect(await send(change)).toMatchObject({ kind: "refused", retryable: false, reason });
    expect(fake.calls).toEqual([]);
  });
});

describe("an account at Twilio", () => {
  test.each<[string, FakeAnswer, string]>([
    ["is valid", json(200, { incoming_phone_numbers: [] }), "valid"],
    ["is invalid", json(401, { code: 20003 }), "invalid"],
    ["cannot be asked: HTML", html(200), "unreachable"],
    ["cannot be asked: a fault", json(503, {}), "unreachable"],
  ])("%s", async (_, answer, kind) => {
    fake.answer(`${account}/IncomingPhoneNumbers.json`, answer);
    expect((await twilio.checkCredentials(credentials())).kind).toBe(kind);
  });

  test("lists numbers over all pages, and short codes", async () => {
    const page = (at: number) => ({
      incoming_phone_numbers: [
        {
          sid: `PN${at}`,
          phone_number: at === 1 ? "+4759440000" : "+18885550100",
          capabilities: { sms: true },
        },
        { sid: "PN9", phone_number: "+4722000000", capabilities: { sms: false } },
      ],
      next_page_uri: at === 1 ? `${account}/IncomingPhoneNumbers.json?Page=1` : null,
    });
    fake.answer(`${account}/IncomingPhoneNumbers.json`, json(200, page(1)), json(200, page(2)));
    fake.answer(
      `${account}/SMS/ShortCodes.json`,
      json(200, { short_codes: [{ sid: "SC1", short_code: "2012" }] }),
    );
    expect(await twilio.listNumbers?.(credentials())).toEqual([
      { address: "+4759440000", kind: "long-number", country: "NO", providerNumberId: "PN1" },
      { address: "+18885550100", kind: "toll-free", country: "US", providerNumberId: "PN2" },
      { address: "2012", kind: "short-code", country: "", providerNumberId: "SC1" },
    ]);
  });

  test("says so where the list is no list", async () => {
    fake.answer(`${account}/IncomingPhoneNumbers.json`, html(200));
    await expect(twilio.listNumbers?.(credentials())).rejects.toThrow("Twilio answered 200, not in JSON.");
    fake.answer(`${account}/IncomingPhoneNumbers.json`, json(401, {}));
    await expect(twilio.listNumbers?.(credentials())).rejects.toThrow("Twilio answered 401.");
  });

  test("gets its webhooks set: each number's, and the Messaging Service's", async () => {
    const paths = [
      `${account}/IncomingPhoneNumbers/PN1.json`,
      `${account}/SMS/ShortCodes/SC1.json`,
      `/v1/Services/MG${hex}`,
    ];
    for (const path of paths) fake.answer(path, json(200, {}));
    const urls = { inbound: "https://texts.example.com/api/mo/key", reports: REPORT_URL };
    const numbers = [
      { address: "+4759440000", kind: "long-number", country: "NO", providerNumberId: "PN1" },
      { address: "2012", kind: "short-code", country: "NO", providerNumberId: "SC1" },
    ] as const;
    await twilio.configureWebhooks?.(numbers, urls, credentials({ messagingServiceSid: `MG${hex}` }));
    expect(fake.calls.map(({ path, body }) => [path, Object.fromEntries(new URLSearchParams(body))])).toEqual(
      [
        [paths[0], { SmsUrl: `${urls.inbound}#rc=5&rp=all`, SmsMethod: "POST" }],
        [paths[1], { SmsUrl: `${urls.inbound}#rc=5&rp=all`, SmsMethod: "POST" }],
        [
          paths[2],
          {
            InboundRequestUrl: `${urls.inbound}#rc=5&rp=all`,
            InboundMethod: "POST",
            StatusCallback: REPORT_URL,
          },
        ],
      ],
    );
  });

  test("asks for pictures with its secret at Twilio's own server only", () => {
    const own = twilioCredentials.parse({ accountSid: `AC${hex}`, authToken: "token" });
    expect(
      twilio.mediaHeaders?.("https://api.twilio.com/2010-04-01/Accounts/AC1/Media/ME1", own),
    ).toHaveProperty("authorization");
    expect(twilio.mediaHeaders?.("https://api.twilio.com.evil.example/ME1", own)).toEqual({});
    expect(twilio.mediaHeaders?.("http://api.twilio.com/ME1", own)).toEqual({});
  });

  test.each([
    [{ accountSid: "AC1" }, "accountSid"],
    [{ messagingServiceSid: "PN1" }, "messagingServiceSid"],
    [{ apiKeySid: `SK${hex}` }, "apiKeySecret"],
    [{ baseUrl: "https://api.twilio.com.evil.example" }, "baseUrl"],
  ])("is checked in its form, too (%#)", (change, field) => {
    const parsed = twilioCredentials.safeParse({ accountSid: `AC${hex}`, authToken: "token", ...change });
    expect(parsed.error?.issues.map((issue) => issue.path.join("."))).toEqual([field]);
  });
});
