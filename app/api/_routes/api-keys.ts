import { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { pageOf } from "#lib/contract/page.ts";
import { apiKey, apiKeyInput, newApiKey } from "#lib/contract/staff.ts";
import { issueApiKey, listApiKeys, revokeApiKey } from "#lib/domain/team/manage-api-keys.ts";
import { allOf, done, endpoint } from "./endpoint.ts";

/** `/api/v1/api-keys`: the programs that use this API. */
export const apiKeys = new OpenAPIHono();

endpoint(
  apiKeys,
  { method: "get", path: "/api-keys", summary: "List API keys", answer: pageOf(apiKey) },
  async ({ actor }) => allOf(await listApiKeys(actor)),
);
endpoint(
  apiKeys,
  {
    method: "post",
    path: "/api-keys",
    summary: "Make an API key; it is shown this once",
    body: apiKeyInput,
    answer: newApiKey,
    status: 201,
  },
  ({ actor, body }) => issueApiKey(actor, body),
);
endpoint(
  apiKeys,
  { method: "delete", path: "/api-keys/{id}", summary: "Revoke an API key", answer: z.null(), status: 204 },
  ({ actor, param }) => done(revokeApiKey(actor, param("id"))),
);
