import { OpenAPIHono } from "@hono/zod-openapi";
import { liveTraffic } from "#lib/contract/live-traffic.ts";
import { showTraffic } from "#lib/domain/traffic/show-traffic.ts";
import { endpoint } from "./endpoint.ts";

/** `/api/v1/traffic`: what moves now, and what waits. */
export const trafficRoutes = new OpenAPIHono();

endpoint(
  trafficRoutes,
  {
    method: "get",
    path: "/traffic",
    summary: "Texts a second, queues, provider calls and webhooks now (admins; leads: of their numbers)",
    answer: liveTraffic,
  },
  ({ actor }) => showTraffic(actor),
);
