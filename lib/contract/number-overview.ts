import { z } from "zod";
import { number } from "./number.ts";
import { openingHours } from "./opening-hours.ts";
import { instant } from "./page.ts";
import { circuit } from "./provider-account.ts";

/**
 * How a number fares, the worst that is true of it. `no-account`: nobody carries it. `resting`: its account is left in
 * peace after failures; `failing`: calls go wrong now. `low-delivery`: too many texts of the day did not arrive.
 * `untested`: no text has ever come. `quiet`: none today.
 */
export const numberState = z.enum([
  "retired",
  "paused",
  "no-account",
  "resting",
  "failing",
  "low-delivery",
  "untested",
  "quiet",
  "healthy",
]);

/** A number as admins see it: who carries it and how it fares. */
export const numberOverview = number
  .extend({
    state: numberState,
    account: z
      .object({
        id: z.uuid(),
        name: z.string(),
        provider: z.string(),
        title: z.string(),
        trouble: circuit.nullable(),
      })
      .nullable(),
    standby: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    segmentsPerSecond: z.number().nullable(),
    keywordPrefix: z.string().nullable(),
    openingHours: openingHours.nullable(),
    /** Texts that are due and have not gone out. */
    waiting: z.number().int(),
    lastInAt: instant.nullable(),
    lastReportAt: instant.nullable(),
    /** The last 24 hours, oldest first: texts in and out by hour, and how those out ended. */
    day: z.object({
      in: z.array(z.number().int()),
      out: z.array(z.number().int()),
      delivered: z.number().int(),
      undelivered: z.number().int(),
    }),
  })
  .meta({ id: "NumberOverview" });

export type NumberState = z.infer<typeof numberState>;
export type NumberOverview = z.infer<typeof numberOverview>;
