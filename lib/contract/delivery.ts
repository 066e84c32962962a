import { z } from "zod";
import { deliveryReason } from "./delivery-reason.ts";
import { instant } from "./page.ts";

const accountRef = z.object({ id: z.uuid(), name: z.string() });

/** One call to a provider for one text; `outcome` null while it runs. */
export const attempt = z
  .object({
    count: z.number().int(),
    account: accountRef,
    startedAt: instant,
    endedAt: instant.nullable(),
    outcome: z.enum(["accepted", "refused", "unknown"]).nullable(),
    reason: deliveryReason.nullable(),
    code: z.string().nullable(),
  })
  .meta({ id: "Attempt" });

/** What a provider reported on a text. */
export const deliveryReport = z
  .object({
    account: accountRef,
    status: z.string(),
    reason: deliveryReason.nullable(),
    code: z.string().nullable(),
    receivedAt: instant,
  })
  .meta({ id: "DeliveryReport" });

/** `GET /messages/:id/delivery`: how a text went, for support. */
export const messageDelivery = z
  .object({
    /** When it is given up if it could not be sent before; the provider is told the same. */
    giveUpAt: instant.nullable(),
    attempts: z.array(attempt),
    reports: z.array(deliveryReport),
  })
  .meta({ id: "MessageDelivery" });

/** `POST …/retries`: which failed texts are sent again. Those whose outcome is unknown only where that is said. */
export const retriesInput = z
  .object({
    includeUnknown: z.boolean().default(false),
    /** Due since then; a day back where it is not said. */
    since: instant.optional(),
    cursor: z.string().max(500).optional(),
  })
  .meta({ id: "RetriesInput" });

export const retries = z
  .object({
    retried: z.number().int(),
    /** Left as they are, because they may have arrived. */
    unknown: z.number().int(),
    /** Not sent again, because nothing may be sent there now (opted out, out of service). */
    refused: z.number().int(),
    /** Where there are more: ask again with it. */
    nextCursor: z.string().nullable(),
  })
  .meta({ id: "Retries" });

export type MessageDelivery = z.infer<typeof messageDelivery>;
export type Retries = z.infer<typeof retries>;
export type RetriesInput = z.input<typeof retriesInput>;
