import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { Context } from "hono";
import type { ServerResponse } from "node:http";
import type { Acknowledgement } from "#lib/gateways/providers/provider.ts";

/**
 * Answers a webhook in the provider's own words. Straight on Node's response where there is one: a web Response
 * would only be read back from a stream, for every text.
 */
export function acknowledge(context: Context, { status, contentType, body }: Acknowledgement): Response {
  const { outgoing } = (context.env ?? {}) as { outgoing?: ServerResponse };
  const headers = { "content-type": contentType, "content-length": String(Buffer.byteLength(body)) };
  if (!outgoing) return new Response(body, { status, headers });
  outgoing.writeHead(status, headers).end(body);
  return RESPONSE_ALREADY_SENT;
}
