import { z } from "zod";
import { endReason } from "./run.ts";

/** How far the runs of an automation that began within some days have come. */
export const funnel = z
  .object({
    /** The newest 100,000 at most. */
    entered: z.number().int(),
    completed: z.number().int(),
    underWay: z.number().int(),
    /** How many ended before its last step, by why. */
    ended: z.partialRecord(endReason, z.number().int()),
    /** Of each step that a run has come to: how many came to it, were answered there, and went no further. */
    steps: z.array(
      z.object({
        stepId: z.string(),
        kind: z.string(),
        reached: z.number().int(),
        answered: z.number().int(),
        left: z.number().int(),
      }),
    ),
  })
  .meta({ id: "AutomationFunnel" });
export const daysQuery = z.object({ days: z.coerce.number().int().min(1).max(366).default(30) });

/** How often a keyword began an automation, on which of our numbers, and how often with a letter wrong. */
export const keywordUse = z
  .object({
    automationId: z.uuid(),
    automation: z.string(),
    keyword: z.string(),
    number: z.string(),
    texts: z.number().int(),
    people: z.number().int(),
    typos: z.number().int(),
  })
  .meta({ id: "KeywordUse" });

export type Funnel = z.infer<typeof funnel>;
export type KeywordUse = z.infer<typeof keywordUse>;
