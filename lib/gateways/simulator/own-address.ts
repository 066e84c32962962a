import { env } from "#lib/platform/env.ts";

/** Where this installation answers webhooks: next door when this process serves them itself, else its public URL. */
export function ownAddress(): string {
  const { ROLE, HOST, PORT, BASE_URL } = env();
  if (ROLE === "worker") return BASE_URL;
  const host = HOST === "0.0.0.0" || HOST === "::" ? "127.0.0.1" : HOST;
  return `http://${host.includes(":") ? `[${host}]` : host}:${PORT}`;
}
