export type NotePiece = { text: string; mentioned: string | null };

type Person = { id: string; name: string };

/** A note in pieces, with each "@Name" of a member apart: by whole name or first name, the longest that fits. */
export function splitMentions(text: string, members: readonly Person[]): NotePiece[] {
  const names = members.flatMap(({ id, name }) =>
    [name, name.split(" ")[0] ?? name].map((said) => ({ id, said })),
  );
  const longestFirst = names.filter(({ said }) => said !== "").sort((a, b) => b.said.length - a.said.length);
  const pieces: NotePiece[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])@/gu)) {
    const found = longestFirst.find(({ said }) => startsWithName(text.slice(index + 1), said));
    if (found === undefined) continue;
    const to = index + 1 + found.said.length;
    if (index > from) pieces.push({ text: text.slice(from, index), mentioned: null });
    pieces.push({ text: text.slice(index, to), mentioned: found.id });
    from = to;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), mentioned: null });
  return pieces;
}

function startsWithName(rest: string, name: string): boolean {
  const said = rest.slice(0, name.length);
  return (
    said.toLocaleLowerCase() === name.toLocaleLowerCase() && !/^[\p{L}\p{N}]/u.test(rest.slice(name.length))
  );
}
