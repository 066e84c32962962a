import createClient from "openapi-fetch";
import api from "#app/api/_routes/api.ts";
import type { paths } from "#lib/api-client/api.d.ts";
import { env } from "#lib/platform/env.ts";

/** The client that other programs make of our types, here straight into the API app, as whoever the headers say. */
export function typedApi(headers: Record<string, string>) {
  return createClient<paths>({
    baseUrl: env().BASE_URL,
    headers,
    fetch: async (request) => api.fetch(request),
  });
}
