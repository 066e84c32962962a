import type { OpenAPIHono } from "@hono/zod-openapi";
import { env } from "#lib/platform/env.ts";

/** The OpenAPI 3.1 document, made from the same schemas that check the requests. */
export function describeApi(api: OpenAPIHono) {
  api.openAPIRegistry.registerComponent("securitySchemes", "key", { type: "http", scheme: "bearer" });
  api.openAPIRegistry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: "next-auth.session-token",
  });
  return api.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Twoway",
      version: "1",
      description:
        "The shared inbox for business texting. Times are ISO 8601 in UTC; errors are problem+json.",
    },
    servers: [{ url: env().BASE_URL }],
  });
}
