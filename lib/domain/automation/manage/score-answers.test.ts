import { expect, test } from "vitest";
import type { AnswerType } from "#lib/contract/automation/answer.ts";
import { scoreAnswers } from "./score-answers.ts";

const scale = (min: number, max: number): AnswerType => ({ type: "number", min, max, whole: true });
const given = (counts: Record<string, number>) =>
  Object.entries(counts).map(([value, count]) => ({ value, count }));

test.each<[string, AnswerType | null, Record<string, number>, object]>([
  ["1 to 5", scale(1, 5), { 5: 6, 4: 2, 3: 1, 1: 1 }, { mean: 4.2, csat: 80, nps: null }],
  ["1 to 5, nobody content", scale(1, 5), { 1: 3 }, { mean: 1, csat: 0, nps: null }],
  ["0 to 10", scale(0, 10), { 10: 5, 9: 1, 8: 2, 6: 1, 0: 1 }, { mean: 8.1, csat: null, nps: 40 }],
  ["0 to 10, all detract", scale(0, 10), { 0: 2, 6: 2 }, { mean: 3, csat: null, nps: -100 }],
  ["any number", scale(0, 100), { 50: 1, 51: 2 }, { mean: 50.67, csat: null, nps: null }],
  ["1 to 5, no answers", scale(1, 5), {}, { mean: null, csat: null, nps: null }],
  ["words", { type: "text", max: 500 }, { Great: 2 }, { mean: null, csat: null, nps: null }],
  ["what is asked no more", null, { 5: 2 }, { mean: null, csat: null, nps: null }],
])("%s", (_, type, counts, scores) => {
  expect(scoreAnswers(type, given(counts))).toEqual(scores);
});
