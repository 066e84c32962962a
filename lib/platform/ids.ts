import { randomBytes } from "node:crypto";
import { v7 } from "uuid";

/** A new record's id: UUIDv7, so that ids made later sort later and indexes grow at their end. */
export function newId(): string {
  return v7();
}

/** An unguessable part of a URL or a key: `bytes` random bytes as base64url. */
export function newToken(bytes = 24): string {
  return randomBytes(bytes).toString("base64url");
}

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a string is a UUID, so that a bad id in a URL is "not found" and never a database error. */
export function isId(text: string): boolean {
  return uuidShape.test(text);
}
