import { afterAll, afterEach, expect, test } from "vitest";
import { setClock } from "./clock.ts";
import { RequestRate } from "./request-rate.ts";

let seconds = 0;
const putBack = setClock({ now: () => new Date(seconds * 1000) });
afterEach(() => {
  seconds = 0;
});
afterAll(putBack);

test.each([
  { used: 0, later: 0, admitted: true, left: 19, fullIn: 1, retryIn: 0 },
  { used: 19, later: 0, admitted: true, left: 0, fullIn: 10, retryIn: 0 },
  { used: 20, later: 0, admitted: false, left: 0, fullIn: 10, retryIn: 1 },
  { used: 20, later: 0.4, admitted: false, left: 0, fullIn: 10, retryIn: 1 },
  { used: 20, later: 0.5, admitted: true, left: 0, fullIn: 10, retryIn: 0 },
  { used: 20, later: 5, admitted: true, left: 9, fullIn: 6, retryIn: 0 },
  { used: 20, later: 999, admitted: true, left: 19, fullIn: 1, retryIn: 0 },
  { used: 20, later: -5, admitted: false, left: 0, fullIn: 10, retryIn: 1 },
])("two a second, $used used, $later s later: $admitted", ({ used, later, ...met }) => {
  const rate = new RequestRate();
  for (let count = 0; count < used; count++) rate.take("erp", 2);
  seconds = later;
  expect(rate.take("erp", 2)).toEqual({ quota: 20, ...met });
  expect(rate.take("another", 2).left).toBe(19);
});
