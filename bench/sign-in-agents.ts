import { encode } from "next-auth/jwt";
import pg from "pg";
import { newId } from "#lib/platform/ids.ts";
import { secrets } from "./measured-server.ts";

/** Adds so many agents to the demo's Delivery team and gives a session cookie for each. */
export async function signInAgents(databaseUrl: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, newId);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(
    `INSERT INTO member (id, email, name, role)
     SELECT id, 'agent-' || n || '@bench.twoway', 'Agent ' || n, 'agent' FROM unnest($1::uuid[]) WITH ORDINALITY AS t(id, n)`,
    [ids],
  );
  await client.query(
    `INSERT INTO team_member (team_id, member_id) SELECT t.id, m FROM team t, unnest($1::uuid[]) AS m WHERE t.name = 'Delivery'`,
    [ids],
  );
  await client.end();
  return Promise.all(ids.map(cookieOf));
}

/** A session cookie as next-auth makes it. */
async function cookieOf(memberId: string): Promise<string> {
  const token = { sub: memberId, memberId, sessionVersion: 1 };
  return `next-auth.session-token=${await encode({ token, secret: secrets.AUTH_SECRET })}`;
}
