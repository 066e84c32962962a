import { gzipSync } from "node:zlib";

/** The JavaScript that a page's HTML asks for, before anything is clicked: how many scripts, and kB after gzip. */
export async function firstLoadOf(
  html: string,
  load: (path: string) => Promise<Uint8Array>,
): Promise<{ scripts: number; gzippedKb: number }> {
  // Polyfills marked nomodule are for browsers that are long gone: today's never ask for them.
  const tags = [...html.matchAll(/<script[^>]+>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/nomodule/i.test(tag));
  const sources = new Set(tags.flatMap((tag) => /src="([^"]+)"/.exec(tag)?.[1] ?? []));
  const sizes = await Promise.all(
    [...sources].map(async (source) => gzipSync(await load(source)).byteLength),
  );
  return { scripts: sources.size, gzippedKb: sizes.reduce((sum, size) => sum + size, 0) / 1_000 };
}
