import { OpenAPIHono } from "@hono/zod-openapi";
import { preview, previewInput } from "#lib/contract/custom-http-preview.ts";
import { previewCustomHttp } from "#lib/domain/numbers/preview-custom-http.ts";
import { endpoint } from "./endpoint.ts";

/** Gateways that an admin describes. */
export const customHttp = new OpenAPIHono();

endpoint(
  customHttp,
  {
    method: "post",
    path: "/provider-accounts/custom-http/preview",
    summary: "Try a custom gateway's mapping on a sample: what would be stored or called (admins)",
    body: previewInput,
    answer: preview,
  },
  ({ actor, body }) => previewCustomHttp(actor, body),
);
