import { setTimeout as pause } from "node:timers/promises";
import { killBackend, killPostmaster, stopDatabase, takeDatabaseAway } from "./break-database.ts";
import type { ForeignProvider, Mood } from "./foreign-provider.ts";
import type { House } from "./house.ts";

type Broken = { house: House; provider: ForeignProvider; holdMs: number };

/** One thing that goes wrong. `run` returns when it is mended; what then must work again is `recovers`. */
export type Fault = {
  name: string;
  recovers: "intake" | "sending";
  /** Returns when it was mended, by the clock of this process. */
  run: (broken: Broken) => Promise<number>;
};

const onHouse = (name: string, run: (broken: Broken) => Promise<void> | void): Fault => ({
  name,
  recovers: "intake",
  run: async (broken) => {
    await run(broken);
    return performance.now();
  },
});

// A process that was killed is gone at once: it is mended when somebody starts it, and that time counts.
const killed = (name: string, run: (broken: Broken) => Promise<void> | void): Fault => ({
  name,
  recovers: "intake",
  run: async (broken) => {
    const since = performance.now();
    await run(broken);
    return since;
  },
});

const onProvider = (mood: Mood): Fault => ({
  name: `provider ${mood.replaceAll("-", " ")}`,
  recovers: "sending",
  run: async ({ provider, holdMs }) => {
    provider.setMood(mood);
    await pause(holdMs);
    provider.setMood("well");
    return performance.now();
  },
});

/** Everything that is broken, one after the other. The app is also killed while its calls hang at the provider. */
export const faults: readonly Fault[] = [
  onHouse("nothing", ({ holdMs }) => pause(holdMs)),
  killed("app killed", ({ house }) => house.killAndRestart()),
  killed("app killed in its calls", async ({ house, provider, holdMs }) => {
    provider.setMood("answers-nothing");
    await pause(Math.min(holdMs, 2_000));
    provider.setMood("well");
    await house.killAndRestart();
  }),
  onProvider("answers-500"),
  onProvider("answers-429"),
  onProvider("answers-nothing"),
  onProvider("answers-garbage"),
  onProvider("reports-before-answering"),
  onProvider("reports-twice-and-in-disorder"),
  killed("backend killed", ({ house }) => killBackend(house)),
  killed("PostgreSQL killed", ({ house }) => killPostmaster(house)),
  onHouse("database away", ({ house, holdMs }) => takeDatabaseAway(house, holdMs * 2)),
  onHouse("database stands still", ({ house, holdMs }) => stopDatabase(house, holdMs * 2)),
];
