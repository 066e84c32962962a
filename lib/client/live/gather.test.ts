import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createGathering } from "./gather.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("the first is applied at once, a burst after it together and in order, then the next at once again", () => {
  const { add } = createGathering();
  const done: number[] = [];
  for (const one of [1, 2, 3, 4]) add(() => void done.push(one));
  expect(done).toEqual([1]);
  vi.advanceTimersByTime(99);
  expect(done).toEqual([1]);
  vi.advanceTimersByTime(1);
  expect(done).toEqual([1, 2, 3, 4]);
  vi.advanceTimersByTime(1_000);
  add(() => void done.push(5));
  expect(done).toEqual([1, 2, 3, 4, 5]);
});

test("what waits when the connection is closed is forgotten", () => {
  const { add, end } = createGathering();
  const done: number[] = [];
  for (const one of [1, 2]) add(() => void done.push(one));
  end();
  vi.advanceTimersByTime(1_000);
  expect(done).toEqual([1]);
});
