import { z } from "zod";
import { deliveryReason } from "./delivery-reason.ts";
import { numberKind } from "./number.ts";
import { instant } from "./page.ts";

/** An account's trouble: no circuit at all where its calls go well. */
export const circuit = z.object({
  failures: z.number().int(),
  since: instant,
  lastAt: instant,
  reason: deliveryReason,
  code: z.string().nullable(),
  /** Until then it is not called; in the past: one text is finding out whether it works again. */
  restingUntil: instant.nullable(),
});

/** The connection of an account that is spoken to over one (SMPP); `released`: no worker holds it. */
export const accountConnection = z.object({
  state: z.enum(["connecting", "connected", "waiting", "released"]),
  since: instant,
  /** Why it was down the last time, in the provider's own terms. */
  error: z.string().nullable(),
  errorAt: instant.nullable(),
});

/** A provider account as admins see it: never its credentials. */
export const providerAccount = z
  .object({
    id: z.uuid(),
    provider: z.string(),
    name: z.string(),
    /** Where its texts and reports come: whoever knows these URLs can speak for the provider. */
    webhooks: z.object({ inbound: z.string(), reports: z.string() }),
    /** Calls a second it may make, as an admin set it; null: what is known of the provider. */
    callsPerSecond: z.number().nullable(),
    circuit: circuit.nullable(),
    connection: accountConnection.nullable(),
  })
  .meta({ id: "ProviderAccount" });

/** `PATCH /provider-accounts/:id`. What is not given stays. */
export const accountChange = z.object({
  callsPerSecond: z
    .number({ error: "Write a number, or nothing" })
    .positive("More than none")
    .max(10_000)
    .nullable()
    .optional(),
  /** When its credentials end, where that is known: admins are told two weeks before. */
  credentialsExpireAt: instant.nullable().optional(),
});

/** What an adapter asks for in its form, by the names of its fields. */
const credentials = z.record(z.string().max(100), z.unknown());

/** `POST /provider-accounts`: checked with the provider at once, kept encrypted, never given back. */
export const newAccount = z.object({
  provider: z.string().min(1).max(60),
  name: z.string().trim().min(1, "Write a name").max(60),
  credentials,
});

/** `PUT /provider-accounts/:id/credentials`: all of them anew. */
export const credentialsInput = z.object({ credentials });

/** A number that an account has at its provider. */
export const accountNumber = z
  .object({
    address: z.string(),
    addressText: z.string(),
    kind: numberKind,
    country: z.string().nullable(),
    /** The account that carries it here already. */
    carriedBy: z.string().nullable(),
  })
  .meta({ id: "AccountNumber" });

export type NewAccount = z.infer<typeof newAccount>;
export type AccountNumber = z.infer<typeof accountNumber>;
export type AccountConnection = z.infer<typeof accountConnection>;
export type ProviderAccount = z.infer<typeof providerAccount>;
export type AccountChange = z.infer<typeof accountChange>;
