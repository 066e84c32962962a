import { z } from "zod";
import { deliveryReason } from "./delivery-reason.ts";
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

/** A provider account as admins see it: never its credentials. */
export const providerAccount = z
  .object({
    id: z.uuid(),
    provider: z.string(),
    name: z.string(),
    /** Calls a second it may make, as an admin set it; null: what is known of the provider. */
    callsPerSecond: z.number().nullable(),
    circuit: circuit.nullable(),
  })
  .meta({ id: "ProviderAccount" });

export const accountChange = z.object({ callsPerSecond: z.number().positive().max(10_000).nullable() });

export type ProviderAccount = z.infer<typeof providerAccount>;
export type AccountChange = z.infer<typeof accountChange>;
