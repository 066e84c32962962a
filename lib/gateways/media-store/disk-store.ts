import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { newId } from "#lib/platform/ids.ts";
import type { MediaStore } from "./store.ts";

/** A folder of this machine. Files are spread over 256 subfolders by the last two digits of their id, its random end. */
export function diskStore(folder: string): MediaStore {
  const folderOf = (id: string) => join(folder, id.slice(-2));
  const pathOf = (id: string) => join(folderOf(id), id);
  return {
    async write(id, content) {
      await mkdir(folderOf(id), { recursive: true, mode: 0o700 });
      // Under its own name only when it is whole: a crash leaves no half picture.
      const draft = `${pathOf(id)}.${newId()}`;
      const file = await open(draft, "w", 0o600);
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, pathOf(id));
    },
    async read(id) {
      try {
        return new Uint8Array(await readFile(pathOf(id)));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    remove: (id) => rm(pathOf(id), { force: true }),
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
