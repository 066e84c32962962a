import { firstLoadOf } from "#lib/testing/first-load.ts";
import type { BenchDatabase } from "./bench-database.ts";
import { startServer } from "./measured-server.ts";
import { signInAgents } from "./sign-in-agents.ts";

/** (d) JavaScript that a browser loads with /inbox before anything is clicked, in kB after gzip. */
export async function measureFirstLoad(database: BenchDatabase) {
  const url = await database.urlOf("first_load");
  const server = await startServer({ DATABASE_URL: url, DATA_DIR: database.dataDir });
  try {
    const [cookie = ""] = await signInAgents(url, 1);
    const page = await fetch(`${server.url}/inbox`, { headers: { cookie } });
    const load = async (path: string) => (await fetch(new URL(path, server.url))).bytes();
    const measured = await firstLoadOf(await page.text(), load);
    if (!page.ok || measured.scripts === 0)
      throw new Error(`/inbox answered ${page.status} with ${measured.scripts} scripts`);
    return measured;
  } finally {
    await server.stop();
  }
}
