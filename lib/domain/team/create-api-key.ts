import { z } from "zod";
import { role } from "#lib/contract/member.ts";
import { hashToken } from "#lib/platform/crypto.ts";
import { inTransaction } from "#lib/platform/db/transaction.ts";
import { newId, newToken } from "#lib/platform/ids.ts";
import { checkInput } from "./check-input.ts";

const createApiKeyInput = z.object({
  name: z.string().trim().min(1).max(120),
  role,
  teamIds: z.array(z.uuid()).default([]),
});

/**
 * Makes an API key, `tw_` and 40 characters. It is returned this once: only its SHA-256 is kept. Without teams it sees
 * by its role alone.
 */
export async function createApiKey(
  input: z.input<typeof createApiKeyInput>,
): Promise<{ id: string; key: string }> {
  const { name, role: keyRole, teamIds } = checkInput(createApiKeyInput, input);
  const [id, key] = [newId(), `tw_${newToken(30)}`];
  await inTransaction(async (tx) => {
    await tx.query("INSERT INTO api_key (id, name, role, token_hash) VALUES ($1, $2, $3, $4)", [
      id,
      name,
      keyRole,
      hashToken(key),
    ]);
    await tx.query(
      "INSERT INTO api_key_team (api_key_id, team_id) SELECT $1, team_id FROM unnest($2::uuid[]) AS team_id",
      [id, teamIds],
    );
  });
  return { id, key };
}
