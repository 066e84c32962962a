import { createHash, createHmac } from "node:crypto";
import { sameSecret } from "#lib/platform/crypto.ts";

/** A JSON Web Token, read: whether it was signed with our secret, and what it claims (unread JSON). */
export type SignedToken = { isOurs: boolean; claims: unknown };

const hashes = { HS256: "sha256", HS384: "sha384", HS512: "sha512" } as const;
export type TokenAlgorithm = keyof typeof hashes;

/** Reads a token signed by HMAC; null where it is none, or signed in a way that is not among `allowed` ("none" never is). */
export function readSignedToken(
  token: string,
  secret: string,
  allowed: readonly TokenAlgorithm[],
): SignedToken | null {
  const [head = "", payload = "", signature = ""] = token.split(".");
  const header = decoded(head);
  const named = typeof header === "object" && header !== null && "alg" in header ? header.alg : undefined;
  const algorithm = allowed.find((name) => name === named);
  if (algorithm === undefined) return null;
  const expected = createHmac(hashes[algorithm], secret).update(`${head}.${payload}`).digest("base64url");
  return { isOurs: sameSecret(signature, expected), claims: decoded(payload) };
}

/** Whether a token's claim is the SHA-256 (hex) of what came. */
export function isHashOf(claim: string, text: string): boolean {
  return sameSecret(claim.toLowerCase(), createHash("sha256").update(text).digest("hex"));
}

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}
