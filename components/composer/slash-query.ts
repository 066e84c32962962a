export type SlashQuery = { start: number; query: string };

/** What is being looked for after a `/` that opens a word, up to the caret; null when none is open. */
export function slashQuery(text: string, caret: number): SlashQuery | null {
  const before = text.slice(0, caret);
  const match = /(?:^|\s)\/([^\n/]{0,40})$/.exec(before);
  if (!match) return null;
  const query = match[1] ?? "";
  return { start: caret - query.length - 1, query };
}
