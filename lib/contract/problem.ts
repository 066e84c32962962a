import { z } from "zod";

/** Every error body (RFC 9457). `code` is for programs, `detail` for people, `fields` names what was wrong in the input. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string(),
    fields: z.record(z.string(), z.string()).optional(),
    requestId: z.string(),
    /** With `someone-replied`: the colleague's reply that the sender had not seen. */
    message: z.unknown().optional(),
  })
  .meta({ id: "Problem" });

export type Problem = z.infer<typeof problem>;
