import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import { env } from "./env.ts";

/** Encrypts a secret for the database (AES-256-GCM, ENCRYPTION_KEY): "v1.iv.tag.ciphertext", base64url. */
export function encryptSecret(plain: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key(), iv);
  const body = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return ["v1", iv, cipher.getAuthTag(), body].map(encodePart).join(".");
}

/** Reads what encryptSecret wrote; throws where the key is another or the text was touched. */
export function decryptSecret(sealed: string): string {
  const [version, iv = "", tag = "", body = ""] = sealed.split(".");
  if (version !== "v1") throw new Error("This secret was not encrypted by Twoway");
  const decipher = createDecipheriv("aes-256-gcm", key(), Buffer.from(iv, "base64url"));
  decipher.setAuthTag(Buffer.from(tag, "base64url"));
  return Buffer.concat([decipher.update(Buffer.from(body, "base64url")), decipher.final()]).toString("utf8");
}

/** SHA-256 in hex: how keys and one-time tokens are kept. They are long and random, so no salt is needed. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Compares secrets in constant time, also when their lengths differ. */
export function sameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(
    createHash("sha256").update(given).digest(),
    createHash("sha256").update(expected).digest(),
  );
}

/** Our signature of a text for one purpose (HMAC-SHA-256, ENCRYPTION_KEY), base64url; one of another purpose differs. */
export function signFor(purpose: string, text: string): string {
  return createHmac("sha256", key()).update(`${purpose}\n${text}`).digest("base64url");
}

function key(): Buffer {
  return createHash("sha256").update(env().ENCRYPTION_KEY).digest();
}

function encodePart(part: Buffer | string): string {
  return typeof part === "string" ? part : part.toString("base64url");
}
