import { OpenAPIHono } from "@hono/zod-openapi";
import { blockInput } from "#lib/contract/block.ts";
import { consentEntry, consentLedger, recordConsentInput } from "#lib/contract/consent.ts";
import { contact, contactPage, contactQuery, mergeInput, updateContactInput } from "#lib/contract/contact.ts";
import { quarantinedText } from "#lib/contract/conversation.ts";
import { pageOf, pageQuery } from "#lib/contract/page.ts";
import { blockContact } from "#lib/domain/contacts/block-contact.ts";
import { listBlockedTexts } from "#lib/domain/contacts/list-blocked-texts.ts";
import { listConsent } from "#lib/domain/contacts/list-consent.ts";
import { recordConsent } from "#lib/domain/contacts/record-consent.ts";
import { mergeContacts } from "#lib/domain/contacts/merge-contacts.ts";
import { listContacts, showContact } from "#lib/domain/contacts/show-contacts.ts";
import { unblockContact } from "#lib/domain/contacts/unblock-contact.ts";
import { undoMerge } from "#lib/domain/contacts/undo-merge.ts";
import { updateContact } from "#lib/domain/contacts/update-contact.ts";
import { endpoint, reply } from "./endpoint.ts";

/** `/api/v1/contacts`: who texts us, and what they consented to. */
export const contacts = new OpenAPIHono();

endpoint(
  contacts,
  {
    method: "get",
    path: "/contacts",
    summary: "List contacts, or find them by a part of name or number, or by any spelling of an address",
    query: contactQuery,
    answer: contactPage,
  },
  ({ actor, query }) => listContacts(actor, query),
);
endpoint(
  contacts,
  { method: "get", path: "/contacts/{id}", summary: "Show a contact", answer: contact },
  ({ actor, param }) => showContact(actor, param("id")),
);
endpoint(
  contacts,
  {
    method: "patch",
    path: "/contacts/{id}",
    summary: "Change a contact's name, fields or notes",
    body: updateContactInput,
    answer: contact,
  },
  ({ actor, param, body }) => updateContact(actor, param("id"), body),
);
endpoint(
  contacts,
  {
    method: "post",
    path: "/contacts/{id}/merges",
    summary: "Merge another contact into this one (leads and admins)",
    body: mergeInput,
    answer: contact,
    status: 201,
  },
  async ({ actor, param, body }) => reply(await mergeContacts(actor, param("id"), body), 201),
);
endpoint(
  contacts,
  {
    method: "delete",
    path: "/contacts/{id}/merges/{mergeId}",
    summary: "Take a merge back",
    answer: contact,
  },
  ({ actor, param }) => undoMerge(actor, param("id"), param("mergeId")),
);
endpoint(
  contacts,
  {
    method: "get",
    path: "/contacts/{id}/consent",
    summary: "The consent ledger, newest first",
    answer: consentLedger,
  },
  async ({ actor, param }) => ({ items: await listConsent(actor, param("id")), nextCursor: null }),
);
endpoint(
  contacts,
  {
    method: "post",
    path: "/contacts/{id}/consent",
    summary: "Record a consent or its end",
    body: recordConsentInput,
    answer: consentEntry,
    status: 201,
  },
  async ({ actor, param, body }) => reply(await recordConsent(actor, param("id"), body), 201),
);
endpoint(
  contacts,
  {
    method: "put",
    path: "/contacts/{id}/block",
    summary: "Block a contact: their texts are kept as evidence and reach nobody",
    body: blockInput,
    answer: contact,
  },
  ({ actor, param, body }) => blockContact(actor, param("id"), body),
);
endpoint(
  contacts,
  { method: "delete", path: "/contacts/{id}/block", summary: "Lift a contact's block", answer: contact },
  ({ actor, param }) => unblockContact(actor, param("id")),
);
endpoint(
  contacts,
  {
    method: "get",
    path: "/contacts/{id}/blocked-texts",
    summary: "What a contact texted while blocked, newest first (leads and admins)",
    query: pageQuery,
    answer: pageOf(quarantinedText),
  },
  ({ actor, param, query }) => listBlockedTexts(actor, param("id"), query),
);
