import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import type { Readable, Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { extract, type Extract } from "tar-stream";
import { StartupProblem } from "../startup-problem.ts";
import { type Closing, closing, type Manifest, manifest } from "./manifest.ts";
import { copyTarget } from "./tables.ts";

type Entry = Extract extends AsyncIterable<infer One> ? One : never;

type Receiver = {
  /** Throws where this backup must not be restored here. */
  begin: (manifest: Manifest) => Promise<void>;
  client: pg.Client;
  mediaFolder: string | null;
};

/** Reads a backup from its beginning to its end, into tables that are ready for it. Throws where it is not whole. */
export async function readBackup(from: Readable, receiver: Receiver): Promise<Closing> {
  const archive = extract();
  const unpacking = pipeline(from, createGunzip(), archive);
  // Its failure ends the reading below too.
  unpacking.catch(() => undefined);
  try {
    const end = await readEntries(archive, receiver);
    await unpacking;
    return end;
  } catch (error) {
    archive.destroy();
    if (isDamage(error)) throw new StartupProblem("This is not a whole backup of Twoway.");
    throw error;
  }
}

async function readEntries(archive: AsyncIterable<Entry>, receiver: Receiver): Promise<Closing> {
  let head: Manifest | undefined;
  let end: Closing | undefined;
  let copy: { folder: string; into: Writable } | undefined;
  const endCopy = async () => {
    const { into } = copy ?? {};
    copy = undefined;
    if (into) await new Promise<void>((resolve, reject) => into.on("error", reject).end(resolve));
  };
  for await (const entry of archive) {
    const { name } = entry.header;
    const folder = dirname(name);
    if (copy && copy.folder !== folder) await endCopy();
    if (name === "manifest.json") {
      head = manifest.parse(JSON.parse(await text(entry)));
      await receiver.begin(head);
    } else if (name === "closing.json") end = closing.parse(JSON.parse(await text(entry)));
    else if (name.startsWith("tables/")) {
      const table = head?.tables[Number(folder.slice("tables/".length))];
      if (!table) throw new DamagedBackup();
      copy ??= { folder, into: receiver.client.query(copyFrom(`COPY ${copyTarget(table)} FROM STDIN`)) };
      await pipeline(entry, copy.into, { end: false });
    } else await writeFile(entry, name, receiver.mediaFolder);
  }
  if (!end) throw new DamagedBackup();
  return end;
}

async function writeFile(entry: Entry, name: string, folder: string | null): Promise<void> {
  const path = normalize(name).replace(/^media\//, "");
  if (folder === null || path.startsWith("..") || path.startsWith("/")) throw new DamagedBackup();
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  await pipeline(entry, createWriteStream(target, { mode: 0o600 }));
}

class DamagedBackup extends Error {}

function isDamage(error: unknown): boolean {
  if (error instanceof DamagedBackup || error instanceof SyntaxError) return true;
  const { code = "", name = "", message = "" } = error as { code?: string; name?: string; message?: string };
  return code.startsWith("Z_") || name === "ZodError" || /tar|Premature|Unexpected end/i.test(message);
}
