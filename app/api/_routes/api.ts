import { OpenAPIHono } from "@hono/zod-openapi";
import { env } from "#lib/platform/env.ts";
import { notFound } from "#lib/platform/errors.ts";
import { API_POLICY, securityHeaders } from "#lib/platform/security-headers.ts";
import { apiKeys } from "./api-keys.ts";
import { answerProblem } from "./answer-problem.ts";
import { automationRuns } from "./automation-runs.ts";
import { automations } from "./automations.ts";
import { consentRoutes } from "./consent.ts";
import { contacts } from "./contacts.ts";
import { conversations } from "./conversations.ts";
import { customHttp } from "./custom-http.ts";
import { deliveryReports } from "./delivery-reports.ts";
import { desk } from "./desk.ts";
import { tellKeyRate } from "./hold-key-rate.ts";
import { healthOfNumbers } from "./health-of-numbers.ts";
import { broadcasts } from "./broadcasts.ts";
import { lists } from "./lists.ts";
import { privacy } from "./privacy.ts";
import { logAccess } from "./log-access.ts";
import { meRoutes } from "./me.ts";
import { media } from "./media.ts";
import { mediaLinks } from "./media-links.ts";
import { members } from "./members.ts";
import { messages } from "./messages.ts";
import { numbers } from "./numbers.ts";
import { polls } from "./polls.ts";
import { providerAccounts } from "./provider-accounts.ts";
import { describeApi, describeParts } from "./openapi-document.ts";
import { operations } from "./operations.ts";
import { providerWebhooks } from "./provider-webhooks.ts";
import { simulator } from "./simulator.ts";
import { tags } from "./tags.ts";
import { teams } from "./teams.ts";
import { textLinks } from "./text-links.ts";
import { steering } from "./steering.ts";
import { trafficRoutes } from "./traffic.ts";
import { describeWebhooks, webhooks } from "./webhooks.ts";
import { workloadRoutes } from "./workload.ts";

/** The API app: everything below /api except sign-in, which is next-auth's. One file per noun. */
const api = new OpenAPIHono();

api.route("/api/mo", providerWebhooks);
api.route("/api/dlr", deliveryReports);
api.route("/", operations);
api.route("/api/media", mediaLinks);

api.use("/api/v1/*", logAccess);
api.use("/api/v1/*", tellKeyRate);
// Webhooks are for machines: only what browsers read carries the browser's headers.
api.use("/api/v1/*", async (context, next) => {
  await next();
  for (const [name, value] of securityHeaders(env().BASE_URL)) context.header(name, value);
  // Files bring their own: stricter, and kept for a while.
  const { headers } = context.res;
  if (!headers.has("content-security-policy")) context.header("content-security-policy", API_POLICY);
  if (!headers.has("cache-control")) context.header("cache-control", "no-store");
});
for (const nouns of [
  conversations,
  messages,
  media,
  contacts,
  consentRoutes,
  meRoutes,
  members,
  teams,
  tags,
  automationRuns,
  automations,
  broadcasts,
  polls,
  lists,
  privacy,
  webhooks,
  apiKeys,
  workloadRoutes,
  steering,
  trafficRoutes,
  desk,
  numbers,
  providerAccounts,
  customHttp,
  healthOfNumbers,
  textLinks,
  simulator,
])
  api.route("/api/v1", nouns);
describeWebhooks(api);
describeParts(api);
api.get("/api/v1/openapi.json", (context) => context.json(describeApi(api, env().BASE_URL)));

api.notFound((context) => answerProblem(notFound("address"), context));
api.onError((error, context) => answerProblem(error, context));

export default api;
