import { rmSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Media } from "#lib/contract/media.ts";
import { MAX_MEDIA_BYTES } from "#lib/contract/media-types.ts";
import type { Message } from "#lib/contract/message.ts";
import { conversationWith, deskOf, newHandset, text } from "#lib/testing/api.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { content, startHandsetProvider, status } from "#lib/testing/handset-provider.ts";
import { PNG } from "#lib/testing/picture.ts";
import { mediaStore } from "#lib/gateways/media-store/media-store.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { env } from "#lib/platform/env.ts";
import { fetchMedia } from "./fetch-media.ts";

let provider: Awaited<ReturnType<typeof startHandsetProvider>>;
let desk: Awaited<ReturnType<typeof deskOf>>;
beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  provider = await startHandsetProvider();
  desk = await deskOf(await addMember({ role: "admin" }));
});
beforeEach(() => void provider.answers.splice(0));
afterAll(() => {
  provider.stop();
  rmSync(env().DATA_DIR, { recursive: true, force: true });
});

/** A text from a handset with this at these addresses; the message as the API shows it. */
async function textWith(...urls: string[]) {
  const from = newHandset();
  expect((await text(from, "", { media: urls })).status).toBe(200);
  const id = await conversationWith(from);
  const show = async (): Promise<Message> => {
    const message = (await desk.thread(id)).body.items.find((item) => item.direction === "in");
    if (!message) throw new Error("The text is not there");
    return message;
  };
  const media = async (): Promise<Media> => (await show()).media[0] as Media;
  return { show, media, mediaId: (await media()).id };
}

const fetchOnce = (mediaId: string) => fetchMedia({ mediaId }, { isLast: false });
const fetchLast = (mediaId: string) => fetchMedia({ mediaId }, { isLast: true });

test("what comes with a text is listed at once and fetched by a job that commits with the text", async () => {
  const { media, mediaId } = await textWith(provider.url("1"), provider.url("2"));
  expect(await media()).toMatchObject({
    status: "fetching",
    url: `/api/v1/media/${mediaId}`,
    contentType: null,
  });
  const jobs = await readOnly().query<{ task: string }>(
    `select task_identifier as task from graphile_worker.jobs where key like '%' || $1`,
    [mediaId],
  );
  expect(jobs).toEqual([{ task: "media.fetch" }]);
});

test("what was fetched is kept under its own type, whatever the header says, and shown by a newer revision", async () => {
  const { show, media, mediaId } = await textWith(provider.url("photo.jpg"));
  const before = await show();
  provider.answers.push(
    content(PNG, { "content-type": "text/html", "content-disposition": `attachment; filename="sofa.png"` }),
  );
  await fetchOnce(mediaId);
  expect(await media()).toMatchObject({
    status: "stored",
    contentType: "image/png",
    sizeBytes: PNG.length,
    name: "sofa.png",
  });
  expect((await show()).revision).toBe(before.revision + 1);
  expect(await mediaStore().read(mediaId)).toEqual(new Uint8Array(PNG));
  await fetchOnce(mediaId);
  expect(provider.asked.filter((path) => path.endsWith("photo.jpg"))).toHaveLength(1);
});

describe("what may come later is tried again, and shown as failed after the last try only", () => {
  test.each([500, 503, 429, 408])("status %i", async (code) => {
    const { media, mediaId } = await textWith(provider.url("later"));
    provider.answers.push(status(code));
    await expect(fetchOnce(mediaId)).rejects.toThrow(`answered ${code}`);
    expect((await media()).status).toBe("fetching");
    await fetchLast(mediaId);
    expect(await media()).toMatchObject({ status: "failed", reason: "unreachable" });
  });

  test("a connection that breaks", async () => {
    const { mediaId } = await textWith(provider.url("broken"));
    provider.answers.push((response) => response.destroy());
    await expect(fetchOnce(mediaId)).rejects.toThrow("ECONNRESET");
  });
});

describe("what will never come fails at once, with its reason", () => {
  test.each([
    ["not-found", status(404)],
    ["not-found", status(410)],
    ["access-denied", status(401)],
    ["access-denied", status(403)],
    ["unreachable", status(418)],
    ["empty", content("")],
    [
      "type-not-allowed",
      content("<!doctype html><script>alert(1)</script>", { "content-type": "image/png" }),
    ],
    ["type-not-allowed", content('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ["type-not-allowed", content(Buffer.from("504b030414000000", "hex"))],
    ["too-large", content("x", { "content-length": String(MAX_MEDIA_BYTES + 1) })],
  ] as const)("%s", async (reason, answer) => {
    const { media, mediaId } = await textWith(provider.url("never"));
    provider.answers.push(answer);
    await fetchOnce(mediaId);
    expect(await media()).toMatchObject({ status: "failed", reason, contentType: null });
    expect(await mediaStore().read(mediaId)).toBeNull();
  });

  test.each([
    ["private-address", "http://169.254.169.254/latest/meta-data/"],
    ["private-address", "http://localhost:5432/"],
    ["unreachable", "http://["],
  ])("%s: %s", async (reason, url) => {
    const { media, mediaId } = await textWith(url);
    await fetchOnce(mediaId);
    expect(await media()).toMatchObject({ status: "failed", reason });
  });

  test("our own machine, though the demo's media may be fetched from it", async () => {
    const { media, mediaId } = await textWith(new URL("/api/v1/conversations", provider.url("1")).href);
    await fetchOnce(mediaId);
    expect(await media()).toMatchObject({ status: "failed", reason: "private-address" });
  });
});

describe("Retry", () => {
  test("fetches again what failed, twice is once, and leaves alone what is there", async () => {
    const { media, mediaId } = await textWith(provider.url("again"));
    provider.answers.push(status(404), content(PNG));
    await fetchOnce(mediaId);
    const retry = () => desk.call<Message>("POST", `/media/${mediaId}/retry`);
    for (const answer of [await retry(), await retry()]) {
      expect([answer.status, answer.body.media[0]?.status]).toEqual([200, "fetching"]);
    }
    const jobs = await readOnly().query(`select from graphile_worker.jobs where key = 'media.fetch ' || $1`, [
      mediaId,
    ]);
    expect(jobs).toHaveLength(1);
    await fetchOnce(mediaId);
    expect(await media()).toMatchObject({ status: "stored", reason: null });
    expect((await retry()).body.media[0]?.status).toBe("stored");
  });
});
