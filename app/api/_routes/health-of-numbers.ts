import { OpenAPIHono } from "@hono/zod-openapi";
import {
  accountHealth,
  alertListener,
  alertListenersInput,
  numberHealth,
  refusedCall,
  standingAlert,
} from "#lib/contract/health.ts";
import { pageOf, pageQuery } from "#lib/contract/page.ts";
import { chooseAlertListeners, listAlertListeners } from "#lib/domain/numbers/health/alert-listeners.ts";
import { checkAccount } from "#lib/domain/numbers/health/check-account.ts";
import { listAlerts } from "#lib/domain/numbers/health/list-alerts.ts";
import { listRefusedCalls } from "#lib/domain/numbers/health/list-refused-calls.ts";
import { showAccountHealth } from "#lib/domain/numbers/health/show-account-health.ts";
import { showNumberHealth } from "#lib/domain/numbers/health/show-number-health.ts";
import { allOf, endpoint } from "./endpoint.ts";

/** How numbers and provider accounts fare. */
export const healthOfNumbers = new OpenAPIHono();

endpoint(
  healthOfNumbers,
  {
    method: "get",
    path: "/health-alerts",
    summary: "What is wrong with numbers and accounts now (admins)",
    answer: pageOf(standingAlert),
  },
  async ({ actor }) => allOf(await listAlerts(actor)),
);
endpoint(
  healthOfNumbers,
  {
    method: "get",
    path: "/alert-listeners",
    summary: "Leads and admins, and who of them is told at once of what goes wrong (admins)",
    answer: pageOf(alertListener),
  },
  async ({ actor }) => allOf(await listAlertListeners(actor)),
);
endpoint(
  healthOfNumbers,
  {
    method: "put",
    path: "/alert-listeners",
    summary: "Choose who is told at once of what goes wrong (admins)",
    body: alertListenersInput,
    answer: pageOf(alertListener),
  },
  async ({ actor, body }) => allOf(await chooseAlertListeners(actor, body.memberIds)),
);
endpoint(
  healthOfNumbers,
  {
    method: "get",
    path: "/numbers/{id}/health",
    summary: "How a number fares (admins)",
    answer: numberHealth,
  },
  ({ actor, param }) => showNumberHealth(actor, param("id")),
);
endpoint(
  healthOfNumbers,
  {
    method: "get",
    path: "/provider-accounts/{id}/health",
    summary: "How a provider account fares (admins)",
    answer: accountHealth,
  },
  ({ actor, param }) => showAccountHealth(actor, param("id")),
);
endpoint(
  healthOfNumbers,
  {
    method: "post",
    path: "/provider-accounts/{id}/checks",
    summary: "Ask the provider now whether an account's credentials work (admins)",
    answer: accountHealth,
  },
  async ({ actor, param }) => {
    await checkAccount(actor, param("id"));
    return showAccountHealth(actor, param("id"));
  },
);
endpoint(
  healthOfNumbers,
  {
    method: "get",
    path: "/provider-accounts/{id}/refused-calls",
    summary: "The provider's calls that were refused lately, without texts, numbers and secrets (admins)",
    query: pageQuery,
    answer: pageOf(refusedCall),
  },
  ({ actor, param, query }) => listRefusedCalls(actor, param("id"), query),
);
