import { z } from "zod";

/** The name of a step within its automation. */
export const stepId = z.string().regex(/^[a-z0-9-]{1,40}$/, "Only small letters, digits and dashes");

/** What a run calls a value: as it stands between braces in a reply. */
export const variableName = z
  .string()
  .trim()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} _.-]{0,39}$/u, "Only letters, digits, spaces, dots and dashes");
