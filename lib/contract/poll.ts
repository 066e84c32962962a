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

/** Who won, or stood in for a winner. `place` is theirs in the order of the draw. */
const winner = z.object({
  place: z.number().int(),
  addressText: z.string(),
  name: z.string().nullable(),
  /** Where their texts are; null: the asker may not see them. */
  conversationId: z.uuid().nullable(),
  /** Why another won in their stead; null: they have won. */
  replacedReason: z.string().nullable(),
});

/**
 * A draw among those who voted. Whoever has the list of entrants can repeat it: each one's ticket is HMAC-SHA256 of their
 * id under the seed, and the lowest tickets win.
 */
export const draw = z
  .object({
    id: z.uuid(),
    drawnAt: instant,
    by: z.string().nullable(),
    /** Of those who chose this; null: of all. */
    option: z.string().nullable(),
    entrants: z.number().int(),
    seed: z.string(),
    /** SHA-256 of the entrants' ids in their order, a line each. */
    entrantsHash: z.string(),
    winners: z.array(winner),
  })
  .meta({ id: "Draw" });
export const drawPage = pageOf(draw).meta({ id: "DrawPage" });
/** `POST /polls/:id/draws`. Blocked and erased people never take part; who opted out does only where that is said. */
export const drawInput = z
  .object({
    winners: z.number({ error: "Write how many" }).int("A whole number").min(1, "One at least").max(1_000),
    option: z.string().nullable().default(null),
    withOptedOut: z.boolean().default(false),
  })
  .meta({ id: "DrawInput" });
/** `POST /draws/:id/replacements`: another wins in the stead of one. */
export const replaceWinnerInput = z
  .object({ place: z.number().int().min(1), reason: z.string().trim().min(1, "Say why").max(200) })
  .meta({ id: "ReplaceWinnerInput" });

export type Draw = z.infer<typeof draw>;
export type DrawInput = z.output<typeof drawInput>;
export type Poll = z.infer<typeof poll>;
export type PollQuery = z.output<typeof pollQuery>;
export type Wall = z.infer<typeof wall>;
