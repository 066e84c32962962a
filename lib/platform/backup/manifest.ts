import { z } from "zod";

/** A table, and those of its columns that hold data of their own. */
const table = z.object({ schema: z.string(), name: z.string(), columns: z.array(z.string()) });

/** What a backup says of itself, first of all. */
export const manifest = z.object({
  format: z.literal(1),
  at: z.iso.datetime(),
  /** Those applied to the database: it is restored by a Twoway with the same. */
  migrations: z.array(z.string()),
  tables: z.array(table),
  /** Ours, where they were generated: without them the backup's secrets cannot be read. */
  keys: z.object({ AUTH_SECRET: z.string(), ENCRYPTION_KEY: z.string() }).nullable(),
  /** Tells whether a key is the one that its secrets are encrypted with. */
  keyProof: z.string(),
  /** Whether pictures and files are in it; where an S3 store keeps them they are not. */
  media: z.boolean(),
});

/** What it says last, so that one that was cut off is known: rows a table, the sequences' standings. */
export const closing = z.object({
  rows: z.record(z.string(), z.number().int()),
  sequences: z.record(z.string(), z.string()),
  files: z.number().int(),
});

export type Manifest = z.infer<typeof manifest>;
export type Closing = z.infer<typeof closing>;
export type BackedUpTable = z.infer<typeof table>;

/** How a table is spelled in SQL, and named in a backup's closing. */
export function nameOf({ schema, name }: Pick<BackedUpTable, "schema" | "name">): string {
  return `"${schema}"."${name}"`;
}
