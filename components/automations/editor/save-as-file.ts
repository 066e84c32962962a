import type { Definition } from "#lib/contract/automation/definition.ts";

const KIND = "twoway-automation";

/** Gives an automation out as a JSON file. Secrets stand in it by name only; their values never leave the server. */
export function saveAsFile(name: string, definition: Definition): void {
  const text = JSON.stringify({ kind: KIND, version: 1, name, definition }, null, 2);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = `${name.replace(/[^\p{L}\p{N}]+/gu, "-").toLowerCase()}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** What such a file holds; null where it is another kind of file. The server checks the definition itself. */
export function readFile(text: string): { name: string; definition: Definition } | null {
  try {
    const read = JSON.parse(text) as { kind?: unknown; name?: unknown; definition?: unknown } | null;
    if (read?.kind !== KIND || typeof read.name !== "string" || typeof read.definition !== "object")
      return null;
    return { name: read.name.slice(0, 60), definition: read.definition as Definition };
  } catch {
    return null;
  }
}
