import { createHmac } from "node:crypto";
import type { GatewayProof } from "#lib/contract/custom-http.ts";
import { sameSecret } from "#lib/platform/crypto.ts";
import type { Verification, WebhookRequest } from "../provider.ts";

/** Whether a call carries the secret of the account's gateway, or its signature over what the gateway signs. */
export function verifyGateway(request: WebhookRequest, proof: GatewayProof): Verification {
  if (proof.kind === "none") return "genuine";
  const given = request.headers[proof.header.toLowerCase()];
  if (given === undefined || given === "") return "unsigned";
  const expected = proof.kind === "header" ? proof.secret : signatureOf(request, proof);
  return sameSecret(spelled(given, proof), expected) ? "genuine" : "forged";
}

/** The signature that the gateway must have made, its prefix with it. */
export function signatureOf(request: WebhookRequest, proof: Extract<GatewayProof, { kind: "hmac" }>): string {
  const signed = proof.signed.replaceAll(
    /\{(body|url|method|header:([A-Za-z0-9-]+))\}/g,
    (_, what: string, header?: string) => {
      if (header !== undefined) return request.headers[header.toLowerCase()] ?? "";
      return what === "body" ? request.body : what === "url" ? request.url : request.method;
    },
  );
  return proof.prefix + createHmac(proof.algorithm, proof.secret).update(signed).digest(proof.encoding);
}

// Hex is the same in capital letters.
function spelled(given: string, proof: GatewayProof): string {
  if (proof.kind !== "hmac" || proof.encoding !== "hex" || !given.startsWith(proof.prefix)) return given;
  return proof.prefix + given.slice(proof.prefix.length).toLowerCase();
}
