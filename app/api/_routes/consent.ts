import { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import {
  consentConfirmationPage,
  consentRules,
  consentWordPage,
  consentWordQuery,
  decideWishInput,
  setConfirmationInput,
  setConsentWordInput,
} from "#lib/contract/consent.ts";
import { conversation } from "#lib/contract/conversation.ts";
import { changeConsentRules, showConsentRules } from "#lib/domain/compliance/consent-rules.ts";
import { listConsentWords } from "#lib/domain/compliance/list-consent-words.ts";
import { removeConsentWord } from "#lib/domain/compliance/remove-consent-word.ts";
import {
  listConfirmations,
  resetConfirmation,
  setConfirmation,
} from "#lib/domain/compliance/set-confirmation.ts";
import { setConsentWord } from "#lib/domain/compliance/set-consent-word.ts";
import { decideWish } from "#lib/domain/contacts/decide-wish.ts";
import { exportConsent, exportContactConsent } from "#lib/domain/contacts/export-consent.ts";
import { endpoint } from "./endpoint.ts";
import { sendCsv } from "./send-csv.ts";

/** Consent beyond one contact: words, confirmations and rules (admins), wishes to decide, the ledger as CSV. */
export const consentRoutes = new OpenAPIHono();

const all = <Item>(items: Item[]) => ({ items, nextCursor: null });
const csv = { contentType: "text/csv", answer: z.string() } as const;

endpoint(
  consentRoutes,
  {
    method: "put",
    path: "/conversations/{id}/opt-out-wish",
    summary: "Decide a text that looks like a wish to opt out",
    body: decideWishInput,
    answer: conversation,
  },
  ({ actor, param, body }) => decideWish(actor, param("id"), body),
);
endpoint(
  consentRoutes,
  {
    method: "get",
    path: "/contacts/{id}/consent.csv",
    summary: "The consent ledger of a contact as CSV",
    ...csv,
  },
  async ({ actor, param }) => sendCsv("consent.csv", await exportContactConsent(actor, param("id"))),
);
endpoint(
  consentRoutes,
  {
    method: "get",
    path: "/consent-entries.csv",
    summary: "The whole consent ledger as CSV (admins, leads)",
    ...csv,
  },
  ({ actor }) => sendCsv("consent-entries.csv", exportConsent(actor)),
);
endpoint(
  consentRoutes,
  {
    method: "get",
    path: "/consent-words",
    summary: "The consent words of all numbers, or of one (admins)",
    query: consentWordQuery,
    answer: consentWordPage,
  },
  async ({ actor, query }) => all(await listConsentWords(actor, query.number)),
);
endpoint(
  consentRoutes,
  {
    method: "put",
    path: "/consent-words/{word}",
    summary: "Add a consent word, or bring a removed one back (admins)",
    body: setConsentWordInput,
    answer: consentWordPage,
  },
  async ({ actor, param, body }) => all(await setConsentWord(actor, param("word"), body)),
);
endpoint(
  consentRoutes,
  {
    method: "delete",
    path: "/consent-words/{word}",
    summary: "Remove a consent word that no law fixes (admins)",
    query: consentWordQuery,
    answer: consentWordPage,
  },
  async ({ actor, param, query }) => all(await removeConsentWord(actor, param("word"), query.number)),
);
endpoint(
  consentRoutes,
  {
    method: "get",
    path: "/consent-confirmations",
    summary: "The texts that answer consent words (admins)",
    answer: consentConfirmationPage,
  },
  async ({ actor }) => all(await listConfirmations(actor)),
);
endpoint(
  consentRoutes,
  {
    method: "put",
    path: "/consent-confirmations/{language}/{family}",
    summary: "Write a confirmation (admins)",
    body: setConfirmationInput,
    answer: consentConfirmationPage,
  },
  async ({ actor, param, body }) => all(await setConfirmation(actor, placeOf(param), body.text)),
);
endpoint(
  consentRoutes,
  {
    method: "delete",
    path: "/consent-confirmations/{language}/{family}",
    summary: "Go back to the confirmation that ships (admins)",
    answer: consentConfirmationPage,
  },
  async ({ actor, param }) => all(await resetConfirmation(actor, placeOf(param))),
);
endpoint(
  consentRoutes,
  {
    method: "get",
    path: "/consent-rules",
    summary: "The rules about consent (admins)",
    answer: consentRules,
  },
  ({ actor }) => showConsentRules(actor),
);
endpoint(
  consentRoutes,
  {
    method: "put",
    path: "/consent-rules",
    summary: "Change the rules about consent (admins)",
    body: consentRules,
    answer: consentRules,
  },
  ({ actor, body }) => changeConsentRules(actor, body),
);

function placeOf(param: (name: string) => string) {
  return { language: param("language"), family: param("family") };
}
