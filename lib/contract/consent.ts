import { z } from "zod";
import { instant, pageOf } from "./page.ts";

export const consentScope = z.enum(["organisation", "number"]);
export const consentSource = z.enum(["text", "member", "api", "import", "provider"]);

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
    source: consentSource,
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
    /** How the wish reached us, in words: "phone call", "web form". */
    source: z.string().trim().min(1).max(200),
    note: z.string().trim().max(1000).optional(),
  })
  .refine((input) => input.scope !== "number" || input.numberId !== undefined, {
    path: ["numberId"],
    message: "Which number?",
  })
  .meta({ id: "RecordConsentInput" });

export type Consent = z.infer<typeof consent>;
export type ConsentEntry = z.infer<typeof consentEntry>;
export type ConsentSource = z.infer<typeof consentSource>;
export type RecordConsentInput = z.infer<typeof recordConsentInput>;
