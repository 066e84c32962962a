import { randomBytes } from "node:crypto";
import { v7 } from "uuid";

/** A new record's id: UUIDv7, so that ids made later sort later and indexes grow at their end. */
export function newId(): string {
  return v7();
}

/** The first id that could have been made at a moment: what is not less was made then or later. */
export function firstIdAt(at: Date): string {
  const ms = at.getTime().toString(16).padStart(12, "0");
  return `${ms.slice(0, 8)}-${ms.slice(8)}-7000-8000-000000000000`;
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
