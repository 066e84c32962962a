import { OpenAPIHono } from "@hono/zod-openapi";
import { retries, retriesInput } from "#lib/contract/delivery.ts";
import { number, numberChange, standbyInput } from "#lib/contract/number.ts";
import { pageOf } from "#lib/contract/page.ts";
import { accountChange, providerAccount } from "#lib/contract/provider-account.ts";
import { retryFailed } from "#lib/domain/delivery/retry-failed.ts";
import { changeAccount } from "#lib/domain/numbers/change-account.ts";
import { changeNumber } from "#lib/domain/numbers/change-number.ts";
import { listAccounts } from "#lib/domain/numbers/list-accounts.ts";
import { pauseNumber, resumeNumber } from "#lib/domain/numbers/pause-number.ts";
import { setStandby } from "#lib/domain/numbers/set-standby.ts";
import { endpoint } from "./endpoint.ts";

/** How numbers send, and the provider accounts that carry them. */
export const numbers = new OpenAPIHono();

endpoint(
  numbers,
  {
    method: "patch",
    path: "/numbers/{id}",
    summary: "Change how a number sends (admins)",
    body: numberChange,
    answer: number,
  },
  ({ actor, param, body }) => changeNumber(actor, param("id"), body),
);
endpoint(
  numbers,
  {
    method: "put",
    path: "/numbers/{id}/pause",
    summary: "Pause a number's sending (admins)",
    answer: number,
  },
  ({ actor, param }) => pauseNumber(actor, param("id")),
);
endpoint(
  numbers,
  {
    method: "delete",
    path: "/numbers/{id}/pause",
    summary: "Resume a number's sending (admins)",
    answer: number,
  },
  ({ actor, param }) => resumeNumber(actor, param("id")),
);
endpoint(
  numbers,
  {
    method: "put",
    path: "/numbers/{id}/standby",
    summary: "Let another account carry a number when its own cannot (admins)",
    body: standbyInput,
    answer: number,
  },
  ({ actor, param, body }) => setStandby(actor, param("id"), body.accountId),
);
endpoint(
  numbers,
  {
    method: "delete",
    path: "/numbers/{id}/standby",
    summary: "End a number's standby account (admins)",
    answer: number,
  },
  ({ actor, param }) => setStandby(actor, param("id"), null),
);
endpoint(
  numbers,
  {
    method: "post",
    path: "/numbers/{id}/retries",
    summary: "Send all failed texts of a number again, 200 a call",
    body: retriesInput,
    answer: retries,
  },
  ({ actor, param, body }) => retryFailed(actor, { numberId: param("id") }, body),
);
endpoint(
  numbers,
  {
    method: "get",
    path: "/provider-accounts",
    summary: "List provider accounts and how they fare (admins)",
    answer: pageOf(providerAccount),
  },
  async ({ actor }) => ({ items: await listAccounts(actor), nextCursor: null }),
);
endpoint(
  numbers,
  {
    method: "patch",
    path: "/provider-accounts/{id}",
    summary: "Change a provider account's rate (admins)",
    body: accountChange,
    answer: providerAccount,
  },
  ({ actor, param, body }) => changeAccount(actor, param("id"), body),
);
