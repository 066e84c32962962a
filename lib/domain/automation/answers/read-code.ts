/**
 * The one reference in a text that looks like another ("HH-20418"), written as that one is: letters for letters, digits
 * for digits; capitals and what stands between do not matter. Null: none, or two.
 */
export function readCode(text: string, like: string): string | null {
  const shape = [...like];
  const body = shape.filter(isPart).map((one) => (isDigit(one) ? "(\\d)" : "(\\p{L})"));
  const pattern = new RegExp(`(?<![\\p{L}\\d])${body.join("[\\s./_-]?")}(?![\\p{L}\\d])`, "gu");
  const found = [...text.matchAll(pattern)];
  if (found.length !== 1) return null;
  const parts = (found[0] ?? []).slice(1);
  return shape.map((one) => (isPart(one) ? casedLike(parts.shift() ?? "", one) : one)).join("");
}

function isPart(one: string): boolean {
  return /[\p{L}\p{Nd}]/u.test(one);
}

function isDigit(one: string): boolean {
  return /\p{Nd}/u.test(one);
}

function casedLike(letter: string, like: string): string {
  if (like === like.toUpperCase()) return letter.toUpperCase();
  return like === like.toLowerCase() ? letter.toLowerCase() : letter;
}
