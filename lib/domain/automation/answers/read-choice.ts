import type { AnswerOption } from "#lib/contract/automation/answer.ts";
import { keywordOf } from "../matching/words-of.ts";

/**
 * Which option a text chooses: the whole text is one of its spellings, or it begins with one and holds no word of another
 * ("2 please", but not "1 or 2"). Null: none, or not clear which.
 */
export function readChoice(text: string, options: readonly AnswerOption[]): AnswerOption | null {
  const given = keywordOf(text);
  if (given === "") return null;
  const spelled = options.map((option) => ({
    option,
    words: [option.value, ...option.aliases].map(keywordOf),
  }));
  const whole = spelled.find(({ words }) => words.includes(given));
  if (whole) return whole.option;
  const holds = spelled.filter(({ words }) => words.some((word) => ` ${given} `.includes(` ${word} `)));
  const [only] = holds;
  const begins = only?.words.some((word) => word !== "" && `${given} `.startsWith(`${word} `)) ?? false;
  return holds.length === 1 && begins ? (only?.option ?? null) : null;
}
