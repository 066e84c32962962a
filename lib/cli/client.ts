import { writeFileSync } from "node:fs";
import { z } from "zod";
import { clientTypes } from "#app/api/_routes/client-types.ts";
import { readOptions, wordOption } from "./options.ts";

const options = z.object({ to: wordOption });

/** `client`: writes the types of the API into a file; neither server nor database is needed. */
export async function client(words: string[]): Promise<void> {
  const { to } = readOptions(words, options);
  writeFileSync(to, await clientTypes());
  process.stdout.write(`${to}\n`);
}
