import { z } from "zod";
import { instant, pageOf, pageQuery } from "./page.ts";

const tally = z.array(z.object({ option: z.string(), votes: z.number().int() }));

/** What is voted on in a step of an automation, and how it stands: one vote a phone. */
export const poll = z
  .object({
    id: z.uuid(),
    automationId: z.uuid(),
    stepId: z.string(),
    question: z.string(),
    /** Which vote of a phone counts. */
    rule: z.enum(["last", "first"]),
    opensAt: instant.nullable(),
    closesAt: instant.nullable(),
    state: z.enum(["not-yet", "open", "closed"]),
    votes: z.number().int(),
    /** By option, in the order of the options. */
    tally,
    /** Its public page for a big screen; null: switched off. */
    wallUrl: z.string().nullable(),
  })
  .meta({ id: "Poll" });
export const pollPage = pageOf(poll).meta({ id: "PollPage" });
export const pollQuery = pageQuery.extend({ automation: z.uuid().optional() });
export const wallInput = z.object({ on: z.boolean() });

/** What a wall shows to everyone: no phone, no name. */
export const wall = z.object({
  organisation: z.string(),
  question: z.string(),
  state: z.enum(["not-yet", "open", "closed"]),
  votes: z.number().int(),
  tally,
});

export type Poll = z.infer<typeof poll>;
export type PollQuery = z.output<typeof pollQuery>;
export type Wall = z.infer<typeof wall>;
