import { z } from "zod";
import { instant, pageOf } from "./page.ts";

export const consentScope = z.enum(["organisation", "number", "list"]);
export const consentSource = z.enum(["text", "member", "api", "import", "provider", "form"]);
/** What a consent word asks for. */
export const consentFamily = z.enum(["opt-out", "opt-in", "help"]);
/** The languages that we know consent words and confirmations in. */
export const consentLanguage = z.enum(["en", "nb", "sv", "da", "de", "fr", "es", "nl", "pt", "it", "pl"]);

/** What is in force for one address (and, on a conversation, for its number). */
export const consent = z
  .object({
    status: z.enum(["unknown", "opted-in", "opted-out"]),
    scope: consentScope.nullable(),
    since: instant.nullable(),
    source: consentSource.nullable(),
  })
  .meta({ id: "Consent" });

/** One line of the ledger, with its proof. */
export const consentEntry = z
  .object({
    id: z.uuid(),
    action: z.enum(["opt-out", "opt-in"]),
    scope: consentScope,
    numberId: z.uuid().nullable(),
    /** For scope `list`, with its name. */
    list: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    source: consentSource,
    /** How a recorded wish reached us, in words. */
    method: z.string().nullable(),
    /** When it was given, where that was before it was recorded. */
    givenAt: instant.nullable(),
    words: z.string().nullable(),
    messageId: z.uuid().nullable(),
    /** The number the proving text came to. */
    viaNumber: z.string().nullable(),
    actor: z.object({ kind: z.string(), id: z.uuid().nullable(), name: z.string().nullable() }),
    note: z.string().nullable(),
    at: instant,
  })
  .meta({ id: "ConsentEntry" });

export const consentLedger = pageOf(consentEntry).meta({ id: "ConsentLedger" });

/** `POST /contacts/:id/consent`: what a member records by hand, with where it came from. */
export const recordConsentInput = z
  .object({
    action: z.enum(["opt-out", "opt-in"]),
    scope: consentScope.default("organisation"),
    numberId: z.uuid().optional(),
    listId: z.uuid().optional(),
    /** How the wish reached us, in words: "phone call", "web form". */
    source: z.string().trim().min(1).max(200),
    note: z.string().trim().max(1000).optional(),
    /** When they gave it; now, where nothing is said. */
    givenAt: instant.optional(),
  })
  .refine((input) => input.scope !== "number" || input.numberId !== undefined, {
    path: ["numberId"],
    message: "Which number?",
  })
  .refine((input) => input.scope !== "list" || input.listId !== undefined, {
    path: ["listId"],
    message: "Which list?",
  })
  .meta({ id: "RecordConsentInput" });

/** `PUT /conversations/:id/opt-out-wish`: what a member makes of a text that looks like a wish to opt out. */
export const decideWishInput = z
  .object({ outcome: z.enum(["opted-out", "dismissed"]) })
  .meta({ id: "DecideWishInput" });

/** A consent word of a number, or of all numbers. */
export const consentWord = z
  .object({
    word: z.string(),
    family: consentFamily,
    language: consentLanguage.nullable(),
    /** Who brought it: law and carriers, the language, the organisation for all numbers, or for this one. */
    origin: z.enum(["law", "language", "organisation", "number"]),
    source: z.string().nullable(),
    /** Cannot be removed. */
    locked: z.boolean(),
    /** Taken away by the organisation: it means nothing now. */
    removed: z.boolean(),
    onlyWhenOptedOut: z.boolean(),
  })
  .meta({ id: "ConsentWord" });
export const consentWordPage = pageOf(consentWord).meta({ id: "ConsentWordPage" });
export const consentWordQuery = z.object({ number: z.uuid().optional() });
export const setConsentWordInput = z
  .object({
    family: consentFamily,
    language: consentLanguage.optional(),
    /** Only on this number; on all, where nothing is said. */
    number: z.uuid().optional(),
  })
  .meta({ id: "SetConsentWordInput" });

/** The text that answers a consent word in a language. */
export const consentConfirmation = z
  .object({
    language: consentLanguage,
    family: consentFamily,
    text: z.string(),
    /** Whether the organisation wrote it. */
    own: z.boolean(),
  })
  .meta({ id: "ConsentConfirmation" });
export const consentConfirmationPage = pageOf(consentConfirmation).meta({ id: "ConsentConfirmationPage" });
export const setConfirmationInput = z
  .object({ text: z.string().trim().min(1).max(480) })
  .meta({ id: "SetConfirmationInput" });

export const consentRules = z
  .object({
    /** Whether a text that someone sends after opting out may be answered once. */
    answerAfterOptOut: z.boolean(),
  })
  .meta({ id: "ConsentRules" });

export type Consent = z.infer<typeof consent>;
export type ConsentConfirmation = z.infer<typeof consentConfirmation>;
export type ConsentEntry = z.infer<typeof consentEntry>;
export type ConsentFamily = z.infer<typeof consentFamily>;
export type ConsentLanguage = z.infer<typeof consentLanguage>;
export type ConsentRules = z.infer<typeof consentRules>;
export type ConsentScope = z.infer<typeof consentScope>;
export type ConsentSource = z.infer<typeof consentSource>;
export type ConsentWord = z.infer<typeof consentWord>;
export type DecideWishInput = z.infer<typeof decideWishInput>;
export type RecordConsentInput = z.infer<typeof recordConsentInput>;
export type SetConsentWordInput = z.infer<typeof setConsentWordInput>;
