/** Whether two words differ by one letter: one wrong, missing or extra, or two neighbours swapped. */
export function isOneLetterOff(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const rest = (letters: string[], from: number) => letters.slice(from).join("");
  if (a.length > b.length) return rest(a, start + 1) === rest(b, start);
  if (a.length < b.length) return rest(a, start) === rest(b, start + 1);
  if (start === a.length) return false;
  if (rest(a, start + 1) === rest(b, start + 1)) return true;
  const swapped = a[start] === b[start + 1] && a[start + 1] === b[start];
  return swapped && rest(a, start + 2) === rest(b, start + 2);
}

/** The word itself and every spelling with one letter left out: two words one letter off share one of these. */
export function shortenedForms(word: string): string[] {
  const letters = [...word];
  return [word, ...letters.map((_, at) => letters.toSpliced(at, 1).join(""))];
}
