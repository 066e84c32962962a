import type { Role } from "#lib/contract/member.ts";
import type { NumberKind } from "#lib/contract/number.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { forgetDirectory } from "#lib/domain/numbers/directory.ts";
import { createApiKey } from "#lib/domain/team/create-api-key.ts";
import { loadMemberActor } from "#lib/domain/team/load-actor.ts";
import { encryptSecret } from "#lib/platform/crypto.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";

type Account = { key?: string; provider?: string; credentials?: object };
type Line = {
  address: string;
  kind?: NumberKind;
  country?: string;
  accountId: string;
  teamIds?: string[];
  defaultTeamId?: string | null;
};
type Person = { name?: string; role?: Role; teamIds?: string[] };

export const LONG_NUMBER = "+4759440000";
export const SHORT_CODE = "2012";

/**
 * The demo's furniture shop, small: the simulator's two numbers, the long one served by the teams Delivery and Returns
 * (new conversations go to Delivery), the short code by Returns without a default team. Texts can be taken back for 0 s.
 */
export async function createBusiness() {
  await readOnly().query(
    `insert into organisation (id, name, time_zone, locale, default_country, undo_seconds)
     values ($1, 'Halden Home', 'Europe/Oslo', 'en-GB', 'NO', 0)`,
    [newId()],
  );
  const [delivery, returns] = [await addTeam("Delivery"), await addTeam("Returns")];
  const accountId = await addAccount({ key: "simulator" });
  const longNumber = await addNumber({
    address: LONG_NUMBER,
    accountId,
    teamIds: [delivery, returns],
    defaultTeamId: delivery,
  });
  const shortCode = await addNumber({
    address: SHORT_CODE,
    kind: "short-code",
    country: "NO",
    accountId,
    teamIds: [returns],
  });
  return { delivery, returns, accountId, longNumber, shortCode };
}

/** A team; returns its id. */
export async function addTeam(name: string): Promise<string> {
  const id = newId();
  await readOnly().query(`insert into team (id, name) values ($1, $2)`, [id, name]);
  return id;
}

/** A provider account; returns its id. */
export async function addAccount({ key = newId(), provider = "simulator", credentials = {} }: Account) {
  const id = newId();
  await readOnly().query(
    `insert into provider_account (id, key, provider, name, credentials) values ($1, $2, $3, $3, $4)`,
    [id, key, provider, encryptSecret(JSON.stringify(credentials))],
  );
  forgetDirectory();
  return id;
}

/** A number on an account, known to the webhooks at once; returns its id. */
export async function addNumber(line: Line): Promise<string> {
  const id = newId();
  const { address, kind = "long-number", country = "", accountId, teamIds = [], defaultTeamId = null } = line;
  await readOnly().query(
    `insert into number (id, kind, address, country, default_team_id) values ($1, $2, $3, $4, $5)`,
    [id, kind, address, country, defaultTeamId],
  );
  await readOnly().query(
    `insert into number_route (id, number_id, provider_account_id) values ($1, $2, $3)`,
    [newId(), id, accountId],
  );
  await readOnly().query(`insert into number_team (number_id, team_id) select $1, unnest($2::uuid[])`, [
    id,
    teamIds,
  ]);
  forgetDirectory();
  return id;
}

/** A member without a password, as the actor that a sign-in makes of them. A lead leads the teams given. */
export async function addMember({
  name = "Priya Nair",
  role = "agent",
  teamIds = [],
}: Person = {}): Promise<Actor> {
  const id = newId();
  await readOnly().query(`insert into member (id, email, name, role) values ($1, $2, $3, $4)`, [
    id,
    `${id}@demo.twoway`,
    name,
    role,
  ]);
  await readOnly().query(
    `insert into team_member (member_id, team_id, leads) select $1, unnest($2::uuid[]), $3`,
    [id, teamIds, role === "lead"],
  );
  const actor = await loadMemberActor(id, 1);
  if (!actor) throw new Error("The member just made is not there");
  return actor;
}

/** The request headers of a new API key. */
export async function addKey({ name = "Tests", role = "admin", teamIds = [] }: Person = {}) {
  const { key } = await createApiKey({ name, role, teamIds });
  return { authorization: `Bearer ${key}` };
}
