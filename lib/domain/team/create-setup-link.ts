import { now } from "#lib/platform/clock.ts";
import { hashToken } from "#lib/platform/crypto.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { env } from "#lib/platform/env.ts";
import { newToken } from "#lib/platform/ids.ts";

const HOURS = 24;

/** The link with which the first admin sets Twoway up: good for one use within 24 hours. Undefined once there is an admin. */
export async function createSetupLink(): Promise<string | undefined> {
  const token = newToken(32);
  const made = await readOnly().query(
    `INSERT INTO setup_link (token_hash, expires_at)
     SELECT $1, $2 WHERE NOT EXISTS (SELECT FROM member WHERE role = 'admin' AND deactivated_at IS NULL)
     RETURNING token_hash`,
    [hashToken(token), new Date(now().getTime() + HOURS * 60 * 60 * 1000)],
  );
  return made.length > 0 ? `${env().BASE_URL}/set-up?token=${token}` : undefined;
}
