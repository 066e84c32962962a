import { z } from "zod";
import { readOptions, roleOption, teamOption, wordOption } from "./options.ts";
import { teamIds } from "./team-ids.ts";
import { withDatabase } from "./with-database.ts";

const options = z.object({ name: wordOption, role: roleOption, team: teamOption });

/** `api-key create`: prints the key, and nothing else, on stdout. */
export async function apiKeyCreate(words: string[]): Promise<void> {
  const { name, role, team } = readOptions(words, options);
  const { key } = await withDatabase(async () => {
    const { createApiKey } = await import("#lib/domain/team/create-api-key.ts");
    return createApiKey({ name, role, teamIds: await teamIds(team) });
  });
  process.stdout.write(`${key}\n`);
}
