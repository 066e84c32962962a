import { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import {
  eraseInput,
  erasure,
  hiddenNumbers,
  legalHoldInput,
  privacyRequest,
  privacyRequestInput,
  privacyRequestPage,
  privacyRequestQuery,
  retention,
  retentionInput,
  settlePrivacyRequestInput,
} from "#lib/contract/privacy.ts";
import { chooseHiddenNumbers, showHiddenNumbers } from "#lib/domain/privacy/choose-hidden-numbers.ts";
import { erasePerson } from "#lib/domain/privacy/erase-person.ts";
import { exportPerson } from "#lib/domain/privacy/export-person.ts";
import {
  addRequest,
  listRequests,
  setLegalHold,
  settleRequest,
} from "#lib/domain/privacy/manage-requests.ts";
import { personPage } from "#lib/domain/privacy/person-page.ts";
import { setRetention, showRetention } from "#lib/domain/privacy/retention/keep-rules.ts";
import { answerFileToKeep } from "./answer-file-to-keep.ts";
import { done, endpoint, reply } from "./endpoint.ts";

/** What people may ask of us about their personal data: to see it, to have it erased; and what holds it. */
export const privacy = new OpenAPIHono();

endpoint(
  privacy,
  {
    method: "get",
    path: "/privacy-requests",
    summary: "What people asked about their personal data, the one due first at the top (admins)",
    query: privacyRequestQuery,
    answer: privacyRequestPage,
  },
  ({ actor, query }) => listRequests(actor, query),
);
endpoint(
  privacy,
  {
    method: "post",
    path: "/privacy-requests",
    summary: "Write down such a wish",
    body: privacyRequestInput,
    answer: privacyRequest,
    status: 201,
  },
  async ({ actor, body }) => reply(await addRequest(actor, body), 201),
);
endpoint(
  privacy,
  {
    method: "put",
    path: "/privacy-requests/{id}/settlement",
    summary: "Settle it: done, or refused with why",
    body: settlePrivacyRequestInput,
    answer: privacyRequest,
  },
  ({ actor, param, body }) => settleRequest(actor, param("id"), body),
);
endpoint(
  privacy,
  {
    method: "post",
    path: "/contacts/{id}/erasure",
    summary: "Erase a person everywhere, for good",
    body: eraseInput,
    answer: erasure,
  },
  ({ actor, param }) => erasePerson(actor, param("id")),
);
endpoint(
  privacy,
  {
    method: "get",
    path: "/contacts/{id}/personal-data.json",
    summary: "Everything that is held of a person",
    answer: z.string(),
    contentType: "application/json",
  },
  async ({ actor, param }) =>
    answerFileToKeep("personal-data.json", JSON.stringify(await exportPerson(actor, param("id")), null, 2)),
);
endpoint(
  privacy,
  {
    method: "get",
    path: "/contacts/{id}/personal-data.html",
    summary: "The same as a page to read",
    answer: z.string(),
    contentType: "text/html",
  },
  async ({ actor, param }) =>
    answerFileToKeep("personal-data.html", personPage(await exportPerson(actor, param("id")))),
);
endpoint(
  privacy,
  {
    method: "put",
    path: "/contacts/{id}/legal-hold",
    summary: "Keep all that is held of a contact, whatever anybody asks",
    body: legalHoldInput,
    answer: z.null(),
    status: 204,
  },
  ({ actor, param, body }) => done(setLegalHold(actor, param("id"), body.reason)),
);
endpoint(
  privacy,
  {
    method: "delete",
    path: "/contacts/{id}/legal-hold",
    summary: "Lift that",
    answer: z.null(),
    status: 204,
  },
  ({ actor, param }) => done(setLegalHold(actor, param("id"), null)),
);
endpoint(
  privacy,
  {
    method: "get",
    path: "/hidden-numbers",
    summary: "Which numbers in texts that come in are made illegible before they are stored (admins)",
    answer: hiddenNumbers,
  },
  ({ actor }) => showHiddenNumbers(actor),
);
endpoint(
  privacy,
  {
    method: "put",
    path: "/hidden-numbers",
    summary: "Choose which numbers are made illegible, in what comes from now on (admins)",
    body: hiddenNumbers,
    answer: hiddenNumbers,
  },
  ({ actor, body }) => chooseHiddenNumbers(actor, body),
);
endpoint(
  privacy,
  {
    method: "get",
    path: "/retention",
    summary: "How long texts and files are kept, and what the last thirty nights emptied (admins)",
    answer: retention,
  },
  ({ actor }) => showRetention(actor),
);
endpoint(
  privacy,
  {
    method: "put",
    path: "/retention",
    summary: "Set how long texts and files are kept, from the next night on (admins)",
    body: retentionInput,
    answer: retention,
  },
  ({ actor, body }) => setRetention(actor, body.rules),
);
