/** Credentials with which each provider proves that its webhooks are its own; null: it can't, its key is its proof. */
export const signedAccounts: Record<string, object | null> = {
  simulator: null,
  mylink: { clientId: "a", clientSecret: "b", headerName: "X-Our-Secret", headerSecret: "hush" },
  bandwidth: {
    accountId: "5500001",
    username: "a",
    password: "b",
    applicationId: "93de2206-9669-4e07-948d-329f4b722ee2",
    callbackUser: "them",
    callbackPassword: "hush",
  },
  "custom-http": {
    proof: { kind: "hmac", header: "X-Signature", secret: "hush hush hush", signed: "{body}" },
    texts: { format: "json", id: "id", from: "from", to: "to", text: "text" },
    send: { url: "https://gateway.example/send?to={{to}}&text={{text}}", method: "GET" },
    reports: {
      format: "json",
      id: "id",
      status: "status",
      meanings: [{ value: "delivered", status: "delivered" }],
    },
  },
  bird: { apiKey: "bk_eu1_a", webhookSecret: "whsec_aHVzaA==" },
  infobip: { apiKey: "a", callbackUser: "them", callbackPassword: "hush" },
  messagebird: { accessKey: "a", signingKey: "hush" },
  plivo: { authId: "MAXXXXXXXXXXXXXXXXXX", authToken: "hush" },
  sinch: { servicePlanId: "a", apiToken: "b", signatureSecret: "hush" },
  smpp: { host: "smsc.example", port: 2775, systemId: "twoway", password: "hush" },
  telnyx: { apiKey: "a", publicKey: Buffer.alloc(32, 7).toString("base64") },
  twilio: { accountSid: `AC${"0".repeat(32)}`, authToken: "hush" },
  vonage: { apiKey: "abcd1234", apiSecret: "b", signatureSecret: "hush" },
};

const hour = Math.floor(Date.now() / 1_000);

/** What somebody tries who has no secret: nothing, and something under every name that a signature goes by. */
export const forgedHeaders: Record<string, string>[] = ["", "aGVsbG8=", "hush hush", "\u00fc".repeat(40)].map(
  (value) => ({
    "x-our-secret": value,
    "x-signature": value,
    authorization: value === "" ? "" : `Basic ${value}`,
    "x-plivo-signature-v2": value,
    "x-plivo-signature-v2-nonce": "1",
    "x-plivo-signature-v3": value,
    "x-plivo-signature-v3-nonce": "1",
    "telnyx-signature-ed25519": value,
    "telnyx-timestamp": String(hour),
    "x-twilio-signature": value,
    "x-sinch-webhook-signature": value,
    "x-sinch-webhook-signature-nonce": "1",
    "x-sinch-webhook-signature-timestamp": String(hour),
    "messagebird-signature-jwt": value,
    "webhook-id": "1",
    "webhook-timestamp": String(hour),
    "webhook-signature": `v1,${value}`,
  }),
);
forgedHeaders.push({}, { authorization: "Bearer eyJhbGciOiJub25lIn0.eyJpYXQiOjk5OTk5OTk5OTl9." });
