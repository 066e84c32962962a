import { parseArgs } from "node:util";
import { z } from "zod";
import { UsageProblem } from "./usage-problem.ts";

/** What `--role` takes. */
export const roleOption = z.enum(["admin", "lead", "agent"], { error: "must be admin, lead or agent" });
/** What `--team` takes: names or ids, as often as wanted. */
export const teamOption = z.array(z.string()).default([]);
/** A word that must be given. */
export const wordOption = z.string({ error: "is missing" }).trim().min(1, { error: "is missing" });

/** Reads `--name value` options as the schema wants them; an array in it may be given several times. */
export function readOptions<Shape extends z.ZodRawShape>(words: string[], schema: z.ZodObject<Shape>) {
  const parsed = schema.safeParse(wordsByName(words, Object.keys(schema.shape)));
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `--${issue.path[0]?.toString() ?? ""} ${issue.message}`);
  throw new UsageProblem(lines.join("\n"));
}

function wordsByName(words: string[], names: string[]) {
  const options = Object.fromEntries(
    names.map((name) => [name, { type: "string" as const, multiple: name === "team" }]),
  );
  try {
    return parseArgs({ args: words, options, strict: true }).values;
  } catch (error) {
    throw new UsageProblem(error instanceof Error ? error.message : String(error));
  }
}
