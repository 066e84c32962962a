/** Every key of the desk, once. `keys` with a space are pressed one after the other; `mod` is ⌘ or Ctrl. */
export const shortcutTable = {
  next: { keys: ["j"], group: "list" },
  previous: { keys: ["k"], group: "list" },
  open: { keys: ["enter", "o"], group: "list" },
  search: { keys: ["/"], group: "list" },
  updateOrder: { keys: ["."], group: "list" },
  views: { keys: ["["], group: "list" },
  fetchNext: { keys: ["f"], group: "list" },
  reply: { keys: ["r"], group: "conversation" },
  note: { keys: ["n"], group: "conversation" },
  assign: { keys: ["a"], group: "conversation" },
  assignToMe: { keys: ["m"], group: "conversation" },
  snooze: { keys: ["s"], group: "conversation" },
  close: { keys: ["e"], group: "conversation" },
  markUnread: { keys: ["u"], group: "conversation" },
  tag: { keys: ["t"], group: "conversation" },
  contact: { keys: ["i"], group: "conversation" },
  freeze: { keys: ["space"], group: "everywhere" },
  clear: { keys: ["escape"], group: "everywhere" },
  undo: { keys: ["z"], group: "everywhere" },
  palette: { keys: ["mod+k"], group: "everywhere" },
  help: { keys: ["?"], group: "everywhere" },
  goMine: { keys: ["g i"], group: "go" },
  goUnassigned: { keys: ["g u"], group: "go" },
  goAll: { keys: ["g a"], group: "go" },
  goWorkload: { keys: ["g w"], group: "go" },
  goAutomate: { keys: ["g k"], group: "go" },
  goNumbers: { keys: ["g n"], group: "go" },
  goTraffic: { keys: ["g t"], group: "go" },
  goSettings: { keys: ["g s"], group: "go" },
  goPhone: { keys: ["g p"], group: "go" },
} as const satisfies Record<string, { keys: readonly string[]; group: ShortcutGroup }>;

export type ShortcutGroup = "list" | "conversation" | "everywhere" | "go";
export type ShortcutId = keyof typeof shortcutTable;

/** The key that a tooltip or menu shows for an action. */
export function keysOf(id: ShortcutId): string {
  return shortcutTable[id].keys[0];
}
