import type { KeywordMatch } from "#lib/contract/automation/trigger.ts";
import { isOneLetterOff, shortenedForms } from "./one-letter-off.ts";
import { joined, keywordOf, type Word, wordsOf } from "./words-of.ts";

/** A keyword of an automation that is live on a number, spelled as its author wrote it. */
export type Keyword = { automationId: string; spelling: string; match: KeywordMatch; typos: boolean };

export type Found = {
  automationId: string;
  keyword: string;
  match: KeywordMatch;
  /** It was one letter off. */
  typo: boolean;
  /** What follows the keyword, as it was written. */
  rest: string;
};

export type KeywordIndex = { find: (text: string) => Found | null };

const SHORTEST_WITH_TYPOS = 4;

/**
 * The keywords of one number, ready to be looked for: a text costs a few look-ups however many they are. A whole text
 * beats its first words, these beat words inside it, more words beat fewer, and a keyword spelled right beats one that
 * is one letter off; a text one letter off from keywords of two automations means neither. `prefix`: the word with
 * which texts to a shared short code begin.
 */
export function keywordIndex(keywords: readonly Keyword[], prefix: string | null = null): KeywordIndex {
  const known = keywords.map((keyword) => ({ ...keyword, words: keywordOf(keyword.spelling) }));
  const table = (match: KeywordMatch) =>
    new Map(known.filter((one) => one.match === match).map((one) => [one.words, one]));
  const [exact, starts, contains] = [table("exact"), table("starts"), table("contains")];
  const near = nearTable(known);
  const longest = Math.max(0, ...known.map(({ words }) => lengthOf(words)));
  const before = wordsOf(prefix ?? "");

  const find = (text: string): Found | null => {
    const words = withoutPrefix(wordsOf(text), before);
    if (words.length === 0 || longest === 0) return null;
    const whole = exact.get(joined(words));
    if (whole) return found(whole, false, text, words.length, words);
    const most = Math.min(longest, words.length);
    for (let count = most; count > 0; count--) {
      const hit = starts.get(joined(words.slice(0, count)));
      if (hit) return found(hit, false, text, count, words);
    }
    return findInside(text, words, most) ?? findNear(text, words, most);
  };

  function findInside(text: string, words: Word[], most: number): Found | null {
    if (contains.size === 0) return null;
    for (let count = most; count > 0; count--)
      for (let at = 0; at + count <= words.length; at++) {
        const hit = contains.get(joined(words.slice(at, at + count)));
        if (hit) return found(hit, false, text, at + count, words);
      }
    return null;
  }

  function findNear(text: string, words: Word[], most: number): Found | null {
    if (near.size === 0) return null;
    for (let count = most; count > 0; count--) {
      const given = joined(words.slice(0, count));
      const hits = nearTo(given, near).filter(({ match }) => match !== "exact" || count === words.length);
      const [hit] = hits;
      if (hit && hits.every((one) => one.automationId === hit.automationId))
        return found(hit, true, text, count, words);
    }
    return null;
  }

  return { find };
}

type Known = Keyword & { words: string };

function nearTable(known: readonly Known[]): Map<string, Known[]> {
  const near = new Map<string, Known[]>();
  const forgiving = known.filter(
    ({ typos, match, words }) => typos && match !== "contains" && words.length >= SHORTEST_WITH_TYPOS,
  );
  for (const one of forgiving)
    for (const form of new Set(shortenedForms(one.words))) near.set(form, [...(near.get(form) ?? []), one]);
  return near;
}

function nearTo(given: string, near: Map<string, Known[]>): Known[] {
  const hits = new Set<Known>();
  for (const form of shortenedForms(given))
    for (const one of near.get(form) ?? []) if (isOneLetterOff(given, one.words)) hits.add(one);
  return [...hits];
}

function found(hit: Known, typo: boolean, text: string, count: number, words: readonly Word[]): Found {
  const { automationId, spelling, match } = hit;
  // A keycap or a variation selector may still belong to the keyword's last emoji; punctuation after it says nothing.
  const rest = text
    .slice(words[count - 1]?.end ?? 0)
    .replace(/^[\p{M}\p{Cf}\p{Emoji_Modifier}\s\p{P}]+/u, "");
  return { automationId, keyword: spelling, match, typo, rest: rest.trim() };
}

function withoutPrefix(words: Word[], prefix: readonly Word[]): Word[] {
  const starts = prefix.length > 0 && prefix.every(({ word }, at) => words[at]?.word === word);
  return starts ? words.slice(prefix.length) : words;
}

function lengthOf(words: string): number {
  return words === "" ? 0 : words.split(" ").length;
}
