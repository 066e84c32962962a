import { z } from "zod";

/**
 * Every job there is: what it carries (ids only: never text or a phone number) and how often it is tried before it is
 * given up; the tries are 3 s, 7 s, 20 s, 55 s, 2½ min, 7 min, … apart. A new job is a line here, its verb in a file of
 * lib/domain, and a line in lib/domain/jobs/tasks.ts.
 */
export const jobList = {
  "media.fetch": { payload: z.object({ mediaId: z.uuid() }), tries: 6 },
  "media.drop-unsent": { payload: z.object({ mediaId: z.uuid() }), tries: 10 },
  "broadcast.build": { payload: z.object({ broadcastId: z.uuid() }), tries: 20 },
  "broadcast.settle": { payload: z.object({ broadcastId: z.uuid() }), tries: 20 },
  "broadcast.clear": { payload: z.object({ broadcastId: z.uuid() }), tries: 20 },
  "media.erase": { payload: z.object({ mediaId: z.uuid() }), tries: 25 },
  "retention.run": { payload: z.object({}), tries: 20 },
  "list.import": { payload: z.object({ importId: z.uuid() }), tries: 20 },
} satisfies Record<string, { payload: z.ZodType; tries: number }>;

export type JobName = keyof typeof jobList;
export type JobPayload<Name extends JobName> = z.infer<(typeof jobList)[Name]["payload"]>;

/** Which try this is. On the last one, whoever waits must be told that nothing comes. */
export type JobTry = { isLast: boolean };

/** What does the jobs: one function of lib/domain each. It may run twice for one job: when its worker died meanwhile. */
export type Tasks = { [Name in JobName]: (payload: JobPayload<Name>, run: JobTry) => Promise<void> };
