import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { newHandset, text } from "#lib/testing/api.ts";
import { createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { content, startHandsetProvider } from "#lib/testing/handset-provider.ts";
import { PNG } from "#lib/testing/picture.ts";
import { inTransaction, readOnly } from "#lib/platform/db/transaction.ts";
import { env } from "#lib/platform/env.ts";
import { newId } from "#lib/platform/ids.ts";
import { addJobs } from "./add-jobs.ts";
import type { Tasks } from "./job-list.ts";
import { runJobs } from "./run-jobs.ts";

let provider: Awaited<ReturnType<typeof startHandsetProvider>>;
const workers: ChildProcess[] = [];
beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  provider = await startHandsetProvider();
});
afterEach(async () => {
  for (const worker of workers.splice(0)) worker.kill("SIGKILL");
  await readOnly().query(`delete from graphile_worker._private_jobs`);
});
afterAll(() => {
  provider.stop();
  rmSync(env().DATA_DIR, { recursive: true, force: true });
});

async function startWorker(): Promise<ChildProcess> {
  const worker = fork(new URL("../../testing/jobs-process.ts", import.meta.url), { execArgv: [] });
  workers.push(worker);
  await once(worker, "message");
  return worker;
}

/** A text with a picture: the job that fetches it is the one most tests here look at. */
async function textWithPicture(): Promise<string> {
  const url = provider.url(newId());
  expect((await text(newHandset(), "", { media: [url] })).status).toBe(200);
  return url;
}

const statusOf = async (url: string) =>
  (await readOnly().query<{ status: string }>(`select status from media where url = $1`, [url]))[0]?.status;
const jobs = () => readOnly().query(`select from graphile_worker.jobs`);

describe("a job", () => {
  test("is added if its transaction commits, and only then", async () => {
    const add = (fail: boolean) =>
      inTransaction(async (tx) => {
        await addJobs(tx, "media.fetch", [{ payload: { mediaId: newId() } }]);
        if (fail) throw new Error("rolled back");
      });
    await expect(add(true)).rejects.toThrow("rolled back");
    expect(await jobs()).toHaveLength(0);
    await add(false);
    expect(await jobs()).toHaveLength(1);
  });

  test("under a key replaces the one that waits", async () => {
    for (const mediaId of [newId(), newId()])
      await addJobs(readOnly(), "media.fetch", [{ payload: { mediaId }, key: "same" }]);
    expect(await jobs()).toHaveLength(1);
  });

  test("is done at once, knows which try is its last, and lets the runner stop only when it is done", async () => {
    const tries: boolean[] = [];
    let finish = () => {};
    const done: string[] = [];
    const tasks: Tasks = {
      "media.fetch": async ({ mediaId }, { isLast }) => {
        tries.push(isLast);
        if (!isLast) throw new Error("not yet");
        await new Promise<void>((resolve) => (finish = resolve));
        done.push(mediaId);
      },
      "media.drop-unsent": async () => {},
      "media.erase": async () => {},
      "retention.run": async () => {},
      "list.import": async () => {},
      "broadcast.build": async () => {},
      "broadcast.settle": async () => {},
      "broadcast.clear": async () => {},
    };
    const mediaId = newId();
    await addJobs(readOnly(), "media.fetch", [{ payload: { mediaId } }]);
    const runner = runJobs(tasks);
    await expect.poll(() => tries, { timeout: 10_000 }).toEqual([false]);
    const again = () =>
      readOnly().query(`update graphile_worker._private_jobs set attempts = max_attempts - 1, run_at = now()
                         where locked_at is null returning id`);
    await expect.poll(again, { timeout: 10_000 }).toHaveLength(1);
    await expect.poll(() => tries, { timeout: 10_000 }).toEqual([false, true]);
    const stopped = runner.stop();
    finish();
    await stopped;
    expect(done).toEqual([mediaId]);
    expect(await jobs()).toHaveLength(0);
    expect(await readOnly().query(`select from job_worker`)).toHaveLength(0);
  });
});

describe("a worker that is killed in the middle of a job", () => {
  test("loses it to another one once it has been silent for ten seconds; one that beats keeps its own", async () => {
    let killed: Promise<unknown> | undefined;
    const first = await startWorker();
    provider.answers.push(() => {
      killed = once(first, "exit");
      first.kill("SIGKILL");
    }, content(PNG));
    const url = await textWithPicture();
    await expect.poll(() => killed, { timeout: 10_000 }).toBeDefined();
    await killed;

    const second = await startWorker();
    const other = await textWithPicture();
    await expect.poll(() => statusOf(other), { timeout: 10_000 }).toBe("stored");
    expect(await statusOf(url)).toBe("fetching");
    // As if ten seconds went by since the first one's last word.
    await readOnly().query(`update job_worker set beat_at = beat_at - interval '11 seconds'`);
    await readOnly().query(
      `update graphile_worker._private_jobs set locked_at = locked_at - interval '11 seconds' where locked_at is not null`,
    );
    await expect.poll(() => statusOf(url), { timeout: 20_000 }).toBe("stored");
    expect(provider.asked.filter((path) => url.endsWith(path))).toHaveLength(2);
    second.kill("SIGTERM");
    expect(await once(second, "exit")).toEqual([0, null]);
    expect(await readOnly().query(`select from job_worker`)).toHaveLength(0);
  });
});
