import { setTimeout as pause } from "node:timers/promises";
import type { Cluster, Member } from "./cluster.ts";
import type { Fault } from "./faults.ts";

/** The others carry on while one is dead: how long they are disturbed counts. */
const killedFor = (
  name: string,
  recovers: Fault<Cluster>["recovers"],
  of: (cluster: Cluster) => readonly Member[],
): Fault<Cluster> => ({
  name,
  recovers,
  run: async ({ house, holdMs }, mended) => {
    await Promise.all(of(house).map((one) => one.kill()));
    mended();
    await pause(holdMs);
    await Promise.all(of(house).map((one) => one.start()));
  },
});

/** What may happen to several processes on one database, one after the other. */
export const clusterFaults: readonly Fault<Cluster>[] = [
  { name: "nothing", recovers: "intake", run: ({ holdMs }) => pause(holdMs) },
  killedFor("one web killed", "intake", ({ webs }) => webs.slice(0, 1)),
  killedFor("one worker killed", "sending", ({ workers }) => workers.slice(0, 1)),
  {
    name: "one worker killed in its calls",
    recovers: "sending",
    run: async ({ house, provider, holdMs }, mended) => {
      provider.setMood("answers-nothing");
      await pause(Math.min(holdMs, 2_000));
      await house.workers[1]?.kill();
      provider.setMood("well");
      mended();
      await house.workers[1]?.start();
    },
  },
  killedFor("one web and one worker killed", "sending", ({ webs, workers }) => [
    ...webs.slice(1),
    ...workers.slice(1),
  ]),
  { name: "Redis restarted", recovers: "sending", run: ({ house }) => house.restartRedis() },
  {
    name: "PostgreSQL killed",
    recovers: "intake",
    run: ({ house }, mended) => {
      mended();
      return house.crashDatabase();
    },
  },
  {
    name: "all replaced in turn",
    recovers: "intake",
    // An upgrade: one after the other, so that there is always one.
    run: async ({ house }) => {
      for (const one of [...house.webs, ...house.workers]) await one.replace();
    },
  },
];
