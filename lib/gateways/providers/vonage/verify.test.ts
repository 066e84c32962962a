import { createHash, createHmac } from "node:crypto";
import { verifySignature } from "@vonage/jwt";
import { describe, expect, test } from "vitest";
import { formCall, jsonCall, queryCall } from "#lib/testing/provider-calls.ts";
import { now } from "#lib/platform/clock.ts";
import { vonageCredentials } from "./credentials.ts";
import { verifyVonage } from "./verify.ts";

const apiKey = "abcd1234";
const signatureSecret = "secret";
const credentials = (change: object = {}) =>
  vonageCredentials.parse({ apiKey, apiSecret: "secret", signatureSecret, ...change });

describe("a call of the SMS API", () => {
  // Published in the tests of Vonage's own Python library: secret "secret", these parameters.
  const published = { a: "1", b: "2", timestamp: "1461605396" };
  test.each([
    ["md5hash", "6af838ef94998832dbfc29020b564830"],
    ["md5", "c15c21ced558c93a226c305f58f902f2"],
    ["sha1", "3e19a4e6880fdc2c1426bfd0587c98b9532f0210"],
    ["sha256", "a321e824b9b816be7c3f28859a31749a098713d39f613c80d455bbaffae1cd24"],
    [
      "sha512",
      "812a18f76680fa0fe1b8bd9ee1625466ceb1bd96242e4d050d2cfd9a7b40166c63ed26ec9702168781b6edcf1633db8ff95af9341701004eec3fcf9550572ee8",
    ],
  ])("with the published signature by %s is theirs, if ten years late", (signatureMethod, sig) => {
    const given = credentials({ signatureMethod });
    expect(verifyVonage(queryCall({ ...published, sig }), given)).toBe("stale");
    expect(verifyVonage(queryCall({ ...published, sig: sig.toUpperCase() }), given)).toBe("stale");
    expect(verifyVonage(queryCall({ ...published, b: "3", sig }), given)).toBe("forged");
    expect(verifyVonage(queryCall({ ...published, c: "", sig }), given)).toBe("forged");
  });

  // "&" and "=" in values count as "_", as Vonage's guide to signed messages says.
  const fresh = (): Record<string, string> => ({ text: "a&b=c", to: "2012", timestamp: String(seconds()) });
  const signed = (fields: Record<string, string>) => {
    const plain = `&text=a_b_c&timestamp=${fields.timestamp}&to=2012${signatureSecret}`;
    return { ...fields, sig: createHash("md5").update(plain).digest("hex") };
  };

  test("signed just now is genuine: as a GET, a form or JSON", () => {
    const fields = signed(fresh());
    const calls = [queryCall(fields), formCall(fields), jsonCall(fields)];
    expect(calls.map((call) => verifyVonage(call, credentials()))).toEqual(["genuine", "genuine", "genuine"]);
  });

  test.each([
    ["without a signature", fresh(), "unsigned"],
    ["with another text", { ...signed(fresh()), text: "Hei" }, "forged"],
    ["of another account", { "api-key": "other", ...fresh(), sig: "x" }, "other-account"],
  ])("%s is not", (_, fields, verdict) => {
    expect(verifyVonage(formCall(fields), credentials())).toBe(verdict);
  });

  test("is opened by the account's URL alone where no secret is set", () => {
    expect(verifyVonage(formCall(fresh()), credentials({ signatureSecret: "" }))).toBe("genuine");
  });
});

describe("a call of the Messages API", () => {
  const body = JSON.stringify({ message_uuid: "1", text: "Hvor er sofaen min? 🛋️" });
  const hash = createHash("sha256").update(body).digest("hex");
  const claims = (change: object = {}) => ({
    iat: seconds(),
    jti: "1",
    iss: "Vonage",
    api_key: apiKey,
    payload_hash: hash,
    ...change,
  });
  const bring = (token: string, given = body) =>
    verifyVonage(jsonCall(given, { headers: { authorization: `Bearer ${token}` } }), credentials());

  test("with a token that Vonage's own library takes is genuine", () => {
    const token = tokenOf(claims());
    expect(verifySignature(token, signatureSecret)).toBe(true);
    expect(bring(token)).toBe("genuine");
    expect(bring(tokenOf(claims({ payload_hash: undefined })))).toBe("genuine");
  });

  test("with a token that Vonage's own library refuses is not", () => {
    const token = tokenOf(claims(), "another");
    expect(verifySignature(token, signatureSecret)).toBe(false);
    expect(bring(token)).toBe("forged");
  });

  test.each([
    ["that names another account", tokenOf(claims({ api_key: "other" }), "another"), body, "other-account"],
    ["over another body", tokenOf(claims()), `${body} `, "forged"],
    ["of yesterday's yesterday", tokenOf(claims({ iat: seconds() - 49 * 3_600 })), body, "stale"],
    ["without a time", tokenOf(claims({ iat: undefined })), body, "forged"],
    ["signed by another method", tokenOf(claims(), signatureSecret, "sha512"), body, "forged"],
    ["that asks not to be checked", tokenOf(claims(), signatureSecret, null), body, "forged"],
    ["that is none", "x.y.z", body, "forged"],
  ])("with a token %s is not", (_, token, given, verdict) => {
    expect(bring(token, given)).toBe(verdict);
  });

  test("without a token shall come again", () => {
    expect(verifyVonage(jsonCall(body), credentials())).toBe("unsigned-for-now");
  });
});

function seconds(): number {
  return Math.floor(now().getTime() / 1000);
}

const names = { sha256: "HS256", sha512: "HS512" };

/** A token as Vonage makes it; null: one that claims to need no signature. */
function tokenOf(
  claims: object,
  secret = signatureSecret,
  method: keyof typeof names | null = "sha256",
): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signed = `${part({ alg: method === null ? "none" : names[method], typ: "JWT" })}.${part(claims)}`;
  return `${signed}.${method === null ? "" : createHmac(method, secret).update(signed).digest("base64url")}`;
}
