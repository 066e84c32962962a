import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import { pack, type Pack } from "tar-stream";
import { type BackedUpTable, type Closing, type Manifest, nameOf } from "./manifest.ts";
import { appliedMigrations, copyTarget, listTables, readSequences } from "./tables.ts";

const PIECE_BYTES = 4_000_000;

type Asked = Pick<Manifest, "keys" | "keyProof"> & {
  databaseUrl: string;
  at: Date;
  /** The folder with pictures and files; null where another store keeps them. */
  mediaFolder: string | null;
};

/**
 * Writes everything that a database holds as of one moment, and the pictures and files beside it, as a gzipped tar; the
 * server may run meanwhile. Needs no program of PostgreSQL. Returns what its end says: rows a table, files.
 */
export async function writeBackup(asked: Asked, out: Writable): Promise<Closing> {
  const archive = pack();
  const writing = pipeline(archive, createGzip({ level: 4 }), out);
  const [closing] = await Promise.all([fill(archive, asked), writing]);
  return closing;
}

async function fill(archive: Pack, { databaseUrl, at, mediaFolder, ...keys }: Asked): Promise<Closing> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const tables = await listTables(client);
    const migrations = await appliedMigrations(client);
    const head: Manifest = {
      format: 1,
      at: at.toISOString(),
      migrations,
      tables,
      ...keys,
      media: mediaFolder !== null,
    };
    await addPiece(archive, "manifest.json", Buffer.from(JSON.stringify(head)));
    const rows: Closing["rows"] = {};
    for (const [number, table] of tables.entries())
      rows[nameOf(table)] = await addTable(archive, client, table, number);
    const files = mediaFolder === null ? 0 : await addFiles(archive, mediaFolder);
    const closing = { rows, sequences: await readSequences(client), files };
    await addPiece(archive, "closing.json", Buffer.from(JSON.stringify(closing)));
    archive.finalize();
    return closing;
  } catch (error) {
    archive.destroy(error instanceof Error ? error : new Error(String(error)));
    throw error;
  } finally {
    await client.end();
  }
}

// In pieces, because a tar says the length of each entry first.
async function addTable(archive: Pack, client: pg.Client, table: BackedUpTable, number: number) {
  const copy = client.query(copyTo(`COPY ${copyTarget(table)} TO STDOUT`));
  let pieces = 0;
  let held: Buffer[] = [];
  let bytes = 0;
  const flush = async () => {
    const name = `tables/${String(number).padStart(3, "0")}/${String(++pieces).padStart(6, "0")}.copy`;
    await addPiece(archive, name, Buffer.concat(held));
    held = [];
    bytes = 0;
  };
  for await (const chunk of copy as AsyncIterable<Buffer>) {
    held.push(chunk);
    bytes += chunk.length;
    if (bytes >= PIECE_BYTES) await flush();
  }
  if (bytes > 0) await flush();
  return copy.rowCount;
}

async function addFiles(archive: Pack, folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  let files = 0;
  for (const name of names) {
    const path = join(folder, name);
    const { size } = await stat(path);
    // Only whole ones: a draft has another name, with a dot in it.
    if ((await stat(path)).isDirectory() || name.includes(".")) continue;
    const entry = archive.entry({ name: `media/${relative(folder, path)}`, size });
    await pipeline(createReadStream(path), entry);
    files += 1;
  }
  return files;
}

function addPiece(archive: Pack, name: string, content: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (error?: Error | null) => (error ? reject(error) : resolve());
    archive.entry({ name, size: content.length }, done).end(content);
  });
}
