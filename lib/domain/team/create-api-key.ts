import type { z } from "zod";
import { type ApiKeyInput, apiKeyInput, type NewApiKey } from "#lib/contract/staff.ts";
import { hashToken } from "#lib/platform/crypto.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { newId, newToken } from "#lib/platform/ids.ts";
import { checkInput } from "./check-input.ts";

/**
 * Makes an API key, `tw_` and 40 characters. It is returned this once: only its SHA-256 is kept. Without teams it sees
 * by its role alone. For the operator of this installation; admins use `issueApiKey`.
 */
export async function createApiKey(input: z.input<typeof apiKeyInput>): Promise<NewApiKey> {
  const checked = checkInput(apiKeyInput, input);
  return inTransaction((tx) => insertApiKey(tx, checked, null));
}

/** The step inside a transaction: the key and the teams it works for. */
export async function insertApiKey(
  tx: Tx,
  input: ApiKeyInput,
  createdById: string | null,
): Promise<NewApiKey> {
  const [id, key] = [newId(), `tw_${newToken(30)}`];
  await tx.query(
    "INSERT INTO api_key (id, name, role, token_hash, created_by_id) VALUES ($1, $2, $3, $4, $5)",
    [id, input.name, input.role, hashToken(key), createdById],
  );
  await tx.query(
    "INSERT INTO api_key_team (api_key_id, team_id) SELECT DISTINCT $1::uuid, unnest($2::uuid[])",
    [id, input.teamIds],
  );
  return { id, key };
}
