import { gzipSync } from "node:zlib";
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
    const html = await page.text();
    // Polyfills marked nomodule are for browsers that are long gone: today's never ask for them.
    const tags = [...html.matchAll(/<script[^>]+>/g)]
      .map(([tag]) => tag)
      .filter((tag) => !/nomodule/i.test(tag));
    const sources = new Set(tags.flatMap((tag) => /src="([^"]+)"/.exec(tag)?.[1] ?? []));
    if (!page.ok || sources.size === 0)
      throw new Error(`/inbox answered ${page.status} with ${sources.size} scripts`);
    const sizes = await Promise.all([...sources].map((source) => gzippedSize(new URL(source, server.url))));
    return { scripts: sources.size, gzippedKb: sizes.reduce((sum, size) => sum + size, 0) / 1_000 };
  } finally {
    await server.stop();
  }
}

async function gzippedSize(url: URL): Promise<number> {
  const script = await fetch(url);
  return gzipSync(Buffer.from(await script.arrayBuffer())).byteLength;
}
