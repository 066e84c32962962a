import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { AddedMessage } from "#lib/contract/live.ts";
import { gatherAdded } from "./gather-added.ts";
import type { LiveServer } from "./live-server.ts";

const TELLING_MS = 3;
const said: string[] = [];
const io = {
  to: (rooms: string[]) => ({
    emit: (_event: string, { added }: { added: unknown[] }) => {
      said.push(`${rooms.join("+")}: ${added.join()}`);
      vi.advanceTimersByTime(TELLING_MS);
    },
  }),
} as unknown as LiveServer;
const message = (name: string) => name as unknown as AddedMessage;

beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"], now: 1_000 }));
afterEach(() => {
  vi.useRealTimers();
  said.length = 0;
});

test("a lone text leaves at once; a rush gathers for as long as the last telling took, or longer", () => {
  const gathered = gatherAdded(io);
  vi.advanceTimersByTime(50);
  gathered.add(["all", "a"], [message("1")]);
  expect(said).toEqual(["all+a: 1"]);
  gathered.add(["all", "a"], [message("2"), message("3")]);
  gathered.add(["all", "b"], [message("4")]);
  gathered.add(["all", "a"], [message("5")]);
  vi.advanceTimersByTime(TELLING_MS - 1);
  expect(said).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(said.slice(1)).toEqual(["all+a: 2,3,5", "all+b: 4"]);

  gathered.add(["all", "a"], [message("6")]);
  vi.advanceTimersByTime(4 * 2 * TELLING_MS - 1);
  expect(said).toHaveLength(3);
  vi.advanceTimersByTime(1);
  expect(said.at(-1)).toBe("all+a: 6");
});

test("what has gathered goes before whatever must not overtake it, and only once", () => {
  const gathered = gatherAdded(io);
  vi.advanceTimersByTime(50);
  gathered.add(["a"], [message("1")]);
  gathered.add(["a"], [message("2")]);
  gathered.flush();
  expect(said).toEqual(["a: 1", "a: 2"]);
  vi.advanceTimersByTime(50);
  gathered.flush();
  expect(said).toHaveLength(2);
});
