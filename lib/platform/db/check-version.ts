import pg from "pg";
import { StartupProblem } from "../startup-problem.ts";

const OLDEST = 15;

/** Makes sure that DATABASE_URL leads to a PostgreSQL that Twoway can use; else a StartupProblem says what is wrong. */
export async function checkVersion(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(
      "SELECT current_setting('server_version') AS version",
    );
    const version = rows[0]?.version ?? "";
    if (Number.parseInt(version, 10) >= OLDEST) return;
    throw new StartupProblem(`DATABASE_URL leads to PostgreSQL ${version}, Twoway needs ${OLDEST} or newer.`);
  } catch (error) {
    throw error instanceof StartupProblem ? error : explain(error, databaseUrl);
  } finally {
    await client.end().catch(() => {});
  }
}

function explain(error: unknown, databaseUrl: string): StartupProblem {
  const { hostname, port, pathname, searchParams, username } = new URL(databaseUrl);
  const where = searchParams.get("host") ?? `${hostname}:${port || 5432}`;
  const reasons: Record<string, string> = {
    ECONNREFUSED: `no PostgreSQL answers at ${where}`,
    ENOENT: `no PostgreSQL answers at ${where}`,
    ETIMEDOUT: `${where} does not answer`,
    ENOTFOUND: `there is no host ${hostname}`,
    EAI_AGAIN: `the host ${hostname} cannot be looked up`,
    "28P01": `the server refuses the name or password of ${username}`,
    "28000": `the server refuses the user ${username}`,
    "3D000": `the server has no database ${pathname.slice(1)}`,
  };
  const message = error instanceof Error ? error.message : String(error);
  return new StartupProblem(`DATABASE_URL cannot be used: ${reasons[codeOf(error)] ?? message}.`);
}

function codeOf(error: unknown): string {
  // Node tries each address of a name, and reports them together.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error && "code" in first ? String(first.code) : "";
}
