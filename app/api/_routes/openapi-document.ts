import type { OpenAPIHono } from "@hono/zod-openapi";

/** The OpenAPI 3.1 document of what answers at `server`, made from the same schemas that check the requests. */
export function describeApi(api: OpenAPIHono, server: string) {
  api.openAPIRegistry.registerComponent("securitySchemes", "key", { type: "http", scheme: "bearer" });
  api.openAPIRegistry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: "next-auth.session-token",
  });
  api.openAPIRegistry.registerComponent("responses", "Problem", {
    description: "Why not: `code` is for programs, `detail` for people",
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  });
  return api.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Twoway",
      version: "1",
      description:
        "The shared inbox for business texting. Times are ISO 8601 in UTC; errors are problem+json.",
    },
    servers: [{ url: server }],
  });
}
