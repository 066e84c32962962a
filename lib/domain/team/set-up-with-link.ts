import { z } from "zod";
import { createMemberInput } from "#lib/contract/member.ts";
import { now } from "#lib/platform/clock.ts";
import { hashToken } from "#lib/platform/crypto.ts";
import { inTransaction, readOnly } from "#lib/platform/db/transaction.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import { lockKeys } from "#lib/platform/db/lock-keys.ts";
import { checkInput } from "./check-input.ts";
import { insertMember } from "./create-member.ts";
import { hashPassword } from "./password.ts";

const firstRunInput = createMemberInput.pick({ email: true, name: true, password: true }).extend({
  organisation: z.string().trim().min(1, "What is your organisation called?").max(120),
  timeZone: z.string().refine(isTimeZone, { error: "Choose a time zone" }),
  country: z.string().regex(/^[A-Z]{2}$/, "Choose a country"),
});

type FirstRunInput = z.input<typeof firstRunInput>;

/** Whether a set-up link can still be used: not used, not older than a day, and nobody is admin yet. */
export async function isSetupLinkOpen(token: string): Promise<boolean> {
  return isOpen(readOnly(), token);
}

/** Sets Twoway up: the organisation and its first admin. `not-found` when the link is used or too old; it works once. */
export async function setUpWithLink(token: string, input: FirstRunInput): Promise<void> {
  const { organisation, timeZone, country, ...admin } = checkInput(firstRunInput, input);
  const passwordHash = await hashPassword(admin.password);
  await inTransaction(async (tx) => {
    // Two links of two starts must not make two first admins.
    await tx.query("SELECT pg_advisory_xact_lock($1)", [lockKeys.setUp]);
    if (!(await isOpen(tx, token))) throw new AppError("not-found", "This set-up link no longer works.");
    await tx.query("UPDATE setup_link SET used_at = $2 WHERE token_hash = $1", [hashToken(token), now()]);
    await tx.query(
      `INSERT INTO organisation (id, name, time_zone, locale, default_country)
       SELECT $1, $2, $3, $4, $5 WHERE NOT EXISTS (SELECT FROM organisation)`,
      [newId(), organisation, timeZone, localeOf(country), country],
    );
    await insertMember(tx, { email: admin.email, name: admin.name, role: "admin", passwordHash });
  });
}

async function isOpen(tx: Tx, token: string): Promise<boolean> {
  const found = await tx.query(
    `SELECT 1 FROM setup_link WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2
       AND NOT EXISTS (SELECT FROM member WHERE role = 'admin' AND deactivated_at IS NULL)`,
    [hashToken(token), now()],
  );
  return found.length > 0;
}

// The screens are in English so far; the country decides how dates and numbers are written.
function localeOf(country: string): string {
  return `en-${country}`;
}

// Tried rather than looked up: browsers name some zones by older aliases, which hold as well.
function isTimeZone(zone: string): boolean {
  try {
    return Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
