import { z } from "zod";
import { message } from "./message.ts";
import { instant } from "./page.ts";

/** `POST /numbers/:id/test`: without `since` a test begins; with it, its state is asked and the text that came answered. */
export const numberTestInput = z.object({ since: instant.optional() });

/** A live test of a number: somebody texts `code` to it, and is answered. */
export const numberTest = z
  .object({
    since: instant,
    /** What the text must hold, so that a customer's is not taken for it. */
    code: z.string(),
    /** The text with the code, once it is there. */
    arrived: z.object({ conversationId: z.uuid(), from: z.string(), at: instant }).nullable(),
    /** Whether other texts came meanwhile: the webhook works, only the code is missing. */
    others: z.boolean(),
    answer: message.nullable(),
    /** Why it could not be answered. */
    problem: z.string().nullable(),
  })
  .meta({ id: "NumberTest" });

export type NumberTest = z.infer<typeof numberTest>;
