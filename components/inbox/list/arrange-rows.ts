/** The order on screen for an order that is true now, while moves of others must wait: only own moves and new tails come in. */
export function arrangeRows(shown: string[], truth: string[], own: ReadonlySet<string>): string[] {
  const kept = shown.filter((id) => !own.has(id));
  const isKept = new Set(kept);
  const lastKnown = truth.findLastIndex((id) => isKept.has(id));
  const arranged = [...kept];
  truth.forEach((id, index) => {
    if (isKept.has(id)) return;
    if (index > lastKnown && !own.has(id)) arranged.push(id);
    else if (own.has(id)) arranged.splice(placeAfter(arranged, truth[index - 1]), 0, id);
  });
  return arranged;
}

/** How many rows would come in, go away or change places if the order were updated. */
export function countMoves(shown: string[], truth: string[]): number {
  const placeInTruth = new Map(truth.map((id, index) => [id, index]));
  const common = shown.filter((id) => placeInTruth.has(id)).map((id) => placeInTruth.get(id) ?? 0);
  const moved = common.length - longestRise(common);
  return truth.length - common.length + moved + (shown.length - common.length);
}

function placeAfter(arranged: string[], before: string | undefined): number {
  return before === undefined ? 0 : arranged.indexOf(before) + 1;
}

/** The length of the longest rising subsequence: the rows that may stay where they are. */
function longestRise(places: number[]): number {
  const tails: number[] = [];
  for (const place of places) {
    const at = tails.findIndex((tail) => tail >= place);
    tails[at === -1 ? tails.length : at] = place;
  }
  return tails.length;
}
