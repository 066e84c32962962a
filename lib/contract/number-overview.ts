import { z } from "zod";
import { healthState, numberHealthLine } from "./health.ts";
import { number } from "./number.ts";
import { openingHours } from "./opening-hours.ts";
import { circuit } from "./provider-account.ts";

/** How a number fares, or why that cannot be said. `untested`: no text has ever come. `quiet`: none for a day. */
export const numberState = z.enum([...healthState.options, "untested", "quiet", "retired"]);

/** A number as admins see it: who carries it and how it fares. */
export const numberOverview = number
  .extend(numberHealthLine.omit({ number: true }).shape)
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
  })
  .meta({ id: "NumberOverview" });

export type NumberState = z.infer<typeof numberState>;
export type NumberOverview = z.infer<typeof numberOverview>;
