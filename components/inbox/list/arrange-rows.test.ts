import { describe, expect, test } from "vitest";
import { arrangeRows, countMoves } from "./arrange-rows.ts";

const nobody = new Set<string>();

describe("a frozen order", () => {
  test("keeps every row where it is when others move, come or go", () => {
    expect(arrangeRows(["a", "b", "c"], ["x", "c", "a"], nobody)).toEqual(["a", "b", "c"]);
  });

  test("lets the next page come in at the end", () => {
    expect(arrangeRows(["a", "b"], ["a", "b", "c", "d"], nobody)).toEqual(["a", "b", "c", "d"]);
  });

  test("lets a row that the member closed go at once, and come back where it was", () => {
    expect(arrangeRows(["a", "b", "c"], ["a", "c"], new Set(["b"]))).toEqual(["a", "c"]);
    expect(arrangeRows(["a", "c"], ["a", "b", "c"], new Set(["b"]))).toEqual(["a", "b", "c"]);
  });

  test("counts what an update would change", () => {
    expect(countMoves(["a", "b", "c"], ["a", "b", "c"])).toBe(0);
    expect(countMoves(["a", "b", "c"], ["c", "a", "b"])).toBe(1);
    expect(countMoves(["a", "b", "c"], ["x", "a", "b"])).toBe(2);
  });
});
