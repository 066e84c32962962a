import { OpenAPIHono } from "@hono/zod-openapi";
import { pageOf } from "#lib/contract/page.ts";
import {
  accountChange,
  accountNumber,
  credentialsInput,
  newAccount,
  providerAccount,
} from "#lib/contract/provider-account.ts";
import { providerOffer } from "#lib/contract/provider.ts";
import { addAccount } from "#lib/domain/numbers/add-account.ts";
import { changeAccount } from "#lib/domain/numbers/change-account.ts";
import { listAccountNumbers } from "#lib/domain/numbers/list-account-numbers.ts";
import { listAccounts } from "#lib/domain/numbers/list-accounts.ts";
import { listProviders } from "#lib/domain/numbers/list-providers.ts";
import { replaceCredentials } from "#lib/domain/numbers/replace-credentials.ts";
import { allOf, endpoint } from "./endpoint.ts";

/** The providers there are, and our accounts with them. */
export const providerAccounts = new OpenAPIHono();

endpoint(
  providerAccounts,
  {
    method: "get",
    path: "/providers",
    summary: "List the providers that accounts can be opened with, and what each asks for (admins)",
    answer: pageOf(providerOffer),
  },
  ({ actor }) => allOf(listProviders(actor)),
);
endpoint(
  providerAccounts,
  {
    method: "get",
    path: "/provider-accounts",
    summary: "List provider accounts and how they fare (admins)",
    answer: pageOf(providerAccount),
  },
  async ({ actor }) => allOf(await listAccounts(actor)),
);
endpoint(
  providerAccounts,
  {
    method: "post",
    path: "/provider-accounts",
    summary: "Add a provider account: its credentials are tried at once (admins)",
    body: newAccount,
    answer: providerAccount,
    status: 201,
  },
  ({ actor, body }) => addAccount(actor, body),
);
endpoint(
  providerAccounts,
  {
    method: "patch",
    path: "/provider-accounts/{id}",
    summary: "Change a provider account's rate (admins)",
    body: accountChange,
    answer: providerAccount,
  },
  ({ actor, param, body }) => changeAccount(actor, param("id"), body),
);
endpoint(
  providerAccounts,
  {
    method: "put",
    path: "/provider-accounts/{id}/credentials",
    summary: "Replace a provider account's credentials: they are tried at once (admins)",
    body: credentialsInput,
    answer: providerAccount,
  },
  ({ actor, param, body }) => replaceCredentials(actor, param("id"), body.credentials),
);
endpoint(
  providerAccounts,
  {
    method: "get",
    path: "/provider-accounts/{id}/numbers",
    summary: "List the numbers an account has at its provider, where its API tells them (admins)",
    answer: pageOf(accountNumber),
  },
  async ({ actor, param }) => allOf(await listAccountNumbers(actor, param("id"))),
);
