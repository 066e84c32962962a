import { expect, test } from "vitest";
import { thread } from "./en/thread.ts";

// Lines of the thread are chosen by a key that no type checks: a tag that nobody fills in shows the key instead.
test("lines of what happened in a thread use no tag but <b>", () => {
  const lines = JSON.stringify(thread.event).match(/<\/?[a-z]+>/g) ?? [];
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((tag) => !/^<\/?b>$/.test(tag))).toEqual([]);
});
