import { setTimeout as pause } from "node:timers/promises";
import { killBackend, killPostmaster, stopDatabase, takeDatabaseAway } from "./break-database.ts";
import type { ForeignProvider, Mood } from "./foreign-provider.ts";
import type { House } from "./house.ts";

/** One thing that goes wrong. What must work again, from when it is mended, is `recovers`. */
export type Fault<Where> = {
  name: string;
  recovers: "intake" | "sending";
  /** Says when it is mended, where that is before its end. */
  run: (broken: Broken<Where>, mended: () => void) => Promise<void> | void;
};

export type Broken<Where> = { house: Where; provider: ForeignProvider; holdMs: number };

const onHouse = (name: string, run: Fault<House>["run"]): Fault<House> => ({ name, recovers: "intake", run });

// A process that was killed is gone at once: it is mended when somebody starts it, and that time counts.
const killed = (name: string, run: (broken: Broken<House>) => Promise<void> | void): Fault<House> =>
  onHouse(name, (broken, mended) => {
    mended();
    return run(broken);
  });

const onProvider = (mood: Mood): Fault<unknown> => ({
  name: `provider ${mood.replaceAll("-", " ")}`,
  recovers: "sending",
  run: async ({ provider, holdMs }) => {
    provider.setMood(mood);
    await pause(holdMs);
    provider.setMood("well");
  },
});

/** Everything that is broken, one after the other. The app is also killed while its calls hang at the provider. */
export const faults: readonly Fault<House>[] = [
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
