import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { AddedMessage } from "#lib/contract/live.ts";
import { gatherAdded } from "./gather-added.ts";
import type { LiveServer } from "./live-server.ts";

const TELLING_MS = 3;
const said: string[] = [];
let clock = 0;
const io = {
  to: (rooms: string[]) => ({
    emit: (_event: string, { added }: { added: unknown[] }) => {
      said.push(`${rooms.join("+")}: ${added.join()}`);
      clock += TELLING_MS;
    },
  }),
} as unknown as LiveServer;
const message = (name: string) => name as unknown as AddedMessage;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.spyOn(performance, "now").mockImplementation(() => clock);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  said.length = 0;
});

function pass(ms: number): void {
  clock += ms;
  vi.advanceTimersByTime(ms);
}

test("a lone text leaves at once; a rush gathers for as long as the last telling took, or longer", () => {
  const gathered = gatherAdded(io);
  pass(50);
  gathered.add(["all", "a"], [message("1")]);
  expect(said).toEqual(["all+a: 1"]);
  gathered.add(["all", "a"], [message("2"), message("3")]);
  gathered.add(["all", "b"], [message("4")]);
  gathered.add(["all", "a"], [message("5")]);
  pass(TELLING_MS - 1);
  expect(said).toHaveLength(1);
  pass(1);
  expect(said.slice(1)).toEqual(["all+a: 2,3,5", "all+b: 4"]);

  gathered.add(["all", "a"], [message("6")]);
  pass(4 * 2 * TELLING_MS - 1);
  expect(said).toHaveLength(3);
  pass(1);
  expect(said.at(-1)).toBe("all+a: 6");
});

test("what has gathered goes before whatever must not overtake it, and only once", () => {
  const gathered = gatherAdded(io);
  pass(50);
  gathered.add(["a"], [message("1")]);
  gathered.add(["a"], [message("2")]);
  gathered.flush();
  expect(said).toEqual(["a: 1", "a: 2"]);
  pass(50);
  gathered.flush();
  expect(said).toHaveLength(2);
});
