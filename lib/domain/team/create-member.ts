import { createMemberInput } from "#lib/contract/member.ts";
import type { CreateMemberInput } from "#lib/contract/member.ts";
import { inTransaction } from "#lib/platform/db/transaction.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import { checkInput } from "./check-input.ts";
import { hashPassword } from "./password.ts";

/**
 * Adds a member who can sign in at once; a lead leads the teams given. For the operator of this installation (command
 * line, first run, demo). `invalid` names bad fields, `conflict` an e-mail that is taken.
 */
export async function createMember(input: CreateMemberInput): Promise<{ id: string }> {
  const { password, ...member } = checkInput(createMemberInput, input);
  const passwordHash = await hashPassword(password);
  return inTransaction((tx) => insertMember(tx, { ...member, passwordHash }));
}

type NewMember = Omit<CreateMemberInput, "password"> & { passwordHash: string };

/** The step inside a transaction: the member and the teams they belong to. */
export async function insertMember(tx: Tx, member: NewMember): Promise<{ id: string }> {
  const id = newId();
  const added = await tx.query(
    `INSERT INTO member (id, email, name, role, password_hash) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (email) DO NOTHING RETURNING id`,
    [id, member.email, member.name, member.role, member.passwordHash],
  );
  if (added.length === 0) {
    const taken = "There is a member with this e-mail already.";
    throw new AppError("conflict", taken, { fields: { email: taken } });
  }
  await tx.query(
    `INSERT INTO team_member (team_id, member_id, leads) SELECT team_id, $1, $2 FROM unnest($3::uuid[]) AS team_id`,
    [id, member.role === "lead", member.teamIds ?? []],
  );
  return { id };
}
