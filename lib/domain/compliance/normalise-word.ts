/**
 * NFKC, no format characters or variation selectors, folded case, no accents, no outer punctuation, one space; one
 * kind of dash and of apostrophe.
 */
export function normaliseWord(text: string): string {
  const letters = plainLetters(text);
  return letters.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "").replace(/\s+/gu, " ");
}

/** Lower case without accents and format characters, with one kind of dash and of apostrophe. */
export function plainLetters(text: string): string {
  const lower = text.toLowerCase();
  // Most texts are this; the rest costs ten times as much, and it is asked of every text that comes in.
  if (/^[ -_a-~\s]*$/.test(lower)) return lower;
  return lower
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{Cf}\p{Variation_Selector}\p{M}]/gu, "")
    .replace(/\p{Pd}/gu, "-")
    .replace(/[‘’ʼ`´]/gu, "'");
}

/** A normalised text without the keyword that texts to a shared short code begin with: "acme: stop" is "stop". */
export function withoutPrefix(text: string, prefix: string | null): string {
  if (prefix === null || !text.startsWith(prefix)) return text;
  const rest = text.slice(prefix.length);
  // "acmestop" is another word.
  return /^[^\p{L}\p{N}]/u.test(rest) ? rest.replace(/^[^\p{L}\p{N}]+/u, "") : text;
}
