import type { OpenAPIHono } from "@hono/zod-openapi";
import { openingHours } from "#lib/contract/automation/opening-hours.ts";
import { block } from "#lib/contract/block.ts";
import { memberRef, teamRef } from "#lib/contract/member.ts";
import { message, messageParts } from "#lib/contract/message.ts";
import { sayWhereNull } from "./say-where-null.ts";

// First used where there may be none of them, they would be described as what may be null everywhere.
const shared = {
  MemberRef: memberRef,
  TeamRef: teamRef,
  MessageParts: messageParts,
  Block: block,
  OpeningHours: openingHours,
  Message: message,
};

/** Puts into the document what all operations share: how one signs in, a refusal, and schemas used in many places. */
export function describeParts({ openAPIRegistry }: OpenAPIHono): void {
  // What is made before the API's library has been loaded knows nothing of documents; its copy does.
  for (const [name, schema] of Object.entries(shared)) openAPIRegistry.register(name, schema.clone());
  openAPIRegistry.registerComponent("securitySchemes", "key", { type: "http", scheme: "bearer" });
  openAPIRegistry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: "next-auth.session-token",
  });
  openAPIRegistry.registerComponent("responses", "Problem", {
    description: "Why not: `code` is for programs, `detail` for people",
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  });
}

/** The OpenAPI 3.1 document of what answers at `server`, made from the same schemas that check the requests. */
export function describeApi(api: OpenAPIHono, server: string) {
  const document = api.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Twoway",
      version: "1",
      description:
        "The shared inbox for business texting. Times are ISO 8601 in UTC; errors are problem+json.",
    },
    servers: [{ url: server }],
  });
  return sayWhereNull(document);
}
