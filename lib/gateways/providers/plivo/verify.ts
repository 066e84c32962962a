import { createHmac } from "node:crypto";
import { sameSecret } from "#lib/platform/crypto.ts";
import type { Verification, WebhookRequest } from "../provider.ts";
import type { PlivoCredentials } from "./credentials.ts";

/**
 * `X-Plivo-Signature-V3` covers URL and parameters. Plivo's messaging documents still name V2, over the URL alone: it
 * is taken where no V3 came. Either may be of the account or of its main account (`-Ma-`), and several at once.
 */
export function verifyPlivo(request: WebhookRequest, { authToken }: PlivoCredentials): Verification {
  const { headers } = request;
  const third = candidatesOf(headers["x-plivo-signature-v3"], headers["x-plivo-signature-ma-v3"]);
  const nonce = headers["x-plivo-signature-v3-nonce"] ?? "";
  if (third.length > 0) return matches(third, authToken, `${signedByV3(request)}.${nonce}`);
  const second = candidatesOf(headers["x-plivo-signature-v2"], headers["x-plivo-signature-ma-v2"]);
  if (second.length === 0) return "unsigned";
  return matches(second, authToken, `${bareUrl(request.url)}${headers["x-plivo-signature-v2-nonce"] ?? ""}`);
}

function candidatesOf(...headers: (string | undefined)[]): string[] {
  return headers.flatMap((header) => header?.split(",") ?? []).filter((candidate) => candidate !== "");
}

function matches(candidates: readonly string[], authToken: string, text: string): Verification {
  const expected = createHmac("sha256", authToken).update(text).digest("base64");
  return candidates.some((candidate) => sameSecret(candidate.trim(), expected)) ? "genuine" : "forged";
}

function signedByV3({ method, url, query, body }: WebhookRequest): string {
  const inUrl = sorted(query, "=").join("&");
  const inBody = method === "GET" ? "" : sorted(new URLSearchParams(body), "").join("");
  if (inBody === "") return inUrl === "" ? bareUrl(url) : `${bareUrl(url)}?${inUrl}`;
  return `${bareUrl(url)}?${inUrl}${inUrl === "" ? "" : "."}${inBody}`;
}

function sorted(parameters: URLSearchParams, between: string): string[] {
  const names = [...new Set(parameters.keys())].sort();
  return names.flatMap((name) =>
    parameters
      .getAll(name)
      .sort()
      .map((value) => `${name}${between}${value}`),
  );
}

function bareUrl(url: string): string {
  return url.split("?")[0] ?? url;
}
