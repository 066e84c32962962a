import type { AnswerType } from "#lib/contract/automation/answer.ts";
import type { QuestionAnswered } from "#lib/contract/automation/answers-given.ts";

type Count = QuestionAnswered["counts"][number];
export type Scores = Pick<QuestionAnswered, "mean" | "csat" | "nps">;

/**
 * What the answers to a question on a scale come to: their mean with two decimals, and, on the scales that have one, the
 * customer satisfaction (share of 4 and 5 of 5) or the net promoter score (9 and 10 less 0 to 6 of 10). Null where it does
 * not apply or nobody answered.
 */
export function scoreAnswers(type: AnswerType | null, counts: readonly Count[]): Scores {
  const none = { mean: null, csat: null, nps: null };
  if (type?.type !== "number") return none;
  const numbers = counts.map(({ value, count }) => ({ value: Number(value), count }));
  const share = (holds: (value: number) => boolean) =>
    (100 * sum(numbers.filter(({ value }) => holds(value)).map(({ count }) => count))) / total;
  const total = sum(numbers.map(({ count }) => count));
  if (total === 0) return none;
  const isScale = (min: number, max: number) => type.min === min && type.max === max;
  return {
    mean: Math.round((100 * sum(numbers.map(({ value, count }) => value * count))) / total) / 100,
    csat: isScale(1, 5) ? Math.round(share((value) => value >= 4)) : null,
    nps: isScale(0, 10) ? Math.round(share((value) => value >= 9) - share((value) => value <= 6)) : null,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
