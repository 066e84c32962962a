import type { MessageParts } from "#lib/contract/message.ts";

/** What came, in order, with the numbers of the missing parts where they would stand. */
export function cutAtGaps(text: string, missing: MessageParts["missing"]): (string | number[])[] {
  const pieces: (string | number[])[] = [];
  let from = 0;
  for (const { number, at } of missing) {
    if (at > from) pieces.push(text.slice(from, at));
    from = at;
    const gap = pieces.at(-1);
    if (typeof gap === "object") gap.push(number);
    else pieces.push([number]);
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}
