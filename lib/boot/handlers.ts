import { getRequestListener } from "@hono/node-server";
import { noteNetworkAddress } from "#lib/platform/session/network-address.ts";
import type { Handler } from "./front-door.ts";

/** The API app as a handler for Node's HTTP server. */
export function apiHandler(api: { fetch: Parameters<typeof getRequestListener>[0] }): Handler {
  // Next in the same process uses the global Request and Response, which must stay Node's own.
  return getRequestListener(api.fetch, { overrideGlobalObjects: false });
}

/** Sends each request to the API or to the screens; signing in (/api/auth) and the API's reference (/api/docs) are screens. */
export function dispatcher(api: Handler, screens: Handler): Handler {
  return (request, response) => {
    noteNetworkAddress(request);
    return isApi(request.url ?? "/") ? api(request, response) : screens(request, response);
  };
}

function isApi(url: string): boolean {
  return /^\/(?:api(?!\/(?:auth|docs)(?:[/?]|$))(?:[/?]|$)|metrics(?:\?|$))/.test(url);
}
