import { z } from "zod";

/** A credential that may be left out: the form has "" for a field that nobody filled in. */
export function whenGiven<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (value === "" ? undefined : value), schema.optional());
}
