import type { ListImport } from "#lib/contract/list.ts";
import { api } from "#lib/client/api.ts";

type How = { proof: string; givenAt: string; addressColumn: string };

// Ten megabytes over a slow line, and a quarter of a million lines to keep.
const PATIENCE_MS = 120_000;

/** Uploads a CSV file of people for a list; what becomes of each line is seen in the import it answers. */
export function importPeople(listId: string, file: File, how: How): Promise<ListImport> {
  return api<ListImport>("POST", `/lists/${listId}/imports`, {
    query: { fileName: file.name, ...how },
    body: file,
    timeoutMs: PATIENCE_MS,
  });
}
