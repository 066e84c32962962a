import { shortcutTable, type ShortcutId } from "./shortcut-table.ts";

type Handler = () => void;

/** The last one to register a shortcut answers it, so that a dialog on top can take a key over. */
const handlers = new Map<ShortcutId, Handler[]>();

export function registerShortcut(id: ShortcutId, handler: Handler): () => void {
  handlers.set(id, [...(handlers.get(id) ?? []), handler]);
  return () => {
    handlers.set(
      id,
      (handlers.get(id) ?? []).filter((known) => known !== handler),
    );
  };
}

/** Does what a shortcut does now; false when nothing on this screen answers it. */
export function runShortcut(id: ShortcutId): boolean {
  const handler = handlers.get(id)?.at(-1);
  handler?.();
  return handler !== undefined;
}

export function isAnswered(id: ShortcutId): boolean {
  return (handlers.get(id)?.length ?? 0) > 0;
}

export function shortcutFor(keys: string): ShortcutId | null {
  for (const id of Object.keys(shortcutTable) as ShortcutId[]) {
    if ((shortcutTable[id].keys as readonly string[]).includes(keys)) return id;
  }
  return null;
}
