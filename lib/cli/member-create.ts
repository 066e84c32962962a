import { z } from "zod";
import { readOptions, roleOption, teamOption, wordOption } from "./options.ts";
import { teamIds } from "./team-ids.ts";
import { withDatabase } from "./with-database.ts";

const options = z.object({
  email: z.email({ error: "must be an e-mail address" }),
  role: roleOption,
  password: wordOption,
  name: wordOption.optional(),
  team: teamOption,
});

/** `member create`: a member who can sign in at once. Without a name, the e-mail address serves as one. */
export async function memberCreate(words: string[]): Promise<void> {
  const { email, role, password, name, team } = readOptions(words, options);
  await withDatabase(async () => {
    const { createMember } = await import("#lib/domain/team/create-member.ts");
    await createMember({ email, name: name ?? email, role, password, teamIds: await teamIds(team) });
  });
  process.stdout.write(`${email} can sign in as ${role}.\n`);
}
