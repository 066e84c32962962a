import { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { retries, retriesInput } from "#lib/contract/delivery.ts";
import { accountInput, newNumber, number, numberChange, standbyInput } from "#lib/contract/number.ts";
import { numberOverview } from "#lib/contract/number-overview.ts";
import { numberTest, numberTestInput } from "#lib/contract/number-test.ts";
import { pageOf } from "#lib/contract/page.ts";
import { retryFailed } from "#lib/domain/delivery/retry-failed.ts";
import { addNumber } from "#lib/domain/numbers/add-number.ts";
import { changeNumber } from "#lib/domain/numbers/change-number.ts";
import { configureWebhooks } from "#lib/domain/numbers/configure-webhooks.ts";
import { listOverviews } from "#lib/domain/numbers/list-overviews.ts";
import { moveNumber } from "#lib/domain/numbers/move-number.ts";
import { retireNumber } from "#lib/domain/numbers/retire-number.ts";
import { setStandby } from "#lib/domain/numbers/set-standby.ts";
import { testNumber } from "#lib/domain/numbers/test-number.ts";
import { allOf, done, endpoint } from "./endpoint.ts";

/** Our numbers in service: added, changed, moved, tested, retired. */
export const numbers = new OpenAPIHono();

endpoint(
  numbers,
  {
    method: "get",
    path: "/numbers/overview",
    summary: "List all numbers with who carries them and how they fare (admins)",
    answer: pageOf(numberOverview),
  },
  async ({ actor }) => allOf(await listOverviews(actor)),
);
endpoint(
  numbers,
  {
    method: "post",
    path: "/numbers",
    summary: "Take a number into service on a provider account (admins)",
    body: newNumber,
    answer: number,
    status: 201,
  },
  async ({ actor, body }) => addNumber(actor, body),
);
endpoint(
  numbers,
  {
    method: "put",
    path: "/numbers/{id}/account",
    summary: "Move a number to another provider account (admins)",
    body: accountInput,
    answer: number,
  },
  ({ actor, param, body }) => moveNumber(actor, param("id"), body.accountId),
);
endpoint(
  numbers,
  {
    method: "put",
    path: "/numbers/{id}/webhooks",
    summary: "Have the provider bring a number's texts here, where its API allows that (admins)",
    answer: z.null(),
    status: 204,
  },
  ({ actor, param }) => done(configureWebhooks(actor, param("id"))),
);
endpoint(
  numbers,
  {
    method: "post",
    path: "/numbers/{id}/test",
    summary:
      "Test a number live: begin, or ask whether the text with the code has come, and answer it (admins)",
    body: numberTestInput,
    answer: numberTest,
  },
  ({ actor, param, body }) => testNumber(actor, param("id"), body.since),
);
endpoint(
  numbers,
  {
    method: "put",
    path: "/numbers/{id}/retirement",
    summary: "Take a number out of service (admins)",
    answer: number,
  },
  ({ actor, param }) => retireNumber(actor, param("id")),
);

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
