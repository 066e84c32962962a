import { z } from "zod";

/** What may be wrong with a definition. Words for each are in lib/i18n. */
export const problemKind = z.enum([
  "no-trigger",
  "no-step",
  "same-id",
  "leads-nowhere",
  "unreachable",
  "circle",
  "no-patience",
  "too-long",
  "unknown-variable",
  "no-words",
  "reserved-word",
  "keyword-twice",
  "taken",
  "not-there",
  "not-yours",
  "bad-url",
  "closes-first",
  "option-twice",
]);

/** One thing that is not right; `blocks`: it cannot be published so. */
export const problemFound = z
  .object({
    kind: problemKind,
    blocks: z.boolean(),
    stepId: z.string().nullable(),
    /** The keyword, the step, the other automation that it is about. */
    what: z.string(),
  })
  .meta({ id: "AutomationProblem" });

export type ProblemKind = z.infer<typeof problemKind>;
export type ProblemFound = z.infer<typeof problemFound>;
