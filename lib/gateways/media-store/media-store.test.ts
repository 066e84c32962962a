import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "s3rver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#lib/platform/ids.ts";
import { diskStore } from "./disk-store.ts";
import type { MediaStore } from "./store.ts";
import { s3Store } from "./s3-store.ts";

const folder = mkdtempSync(join(tmpdir(), "twoway-store-"));
const stores: Record<string, MediaStore> = { disk: diskStore(join(folder, "disk")) };
let server: S3rver;
beforeAll(async () => {
  server = new S3rver({
    address: "127.0.0.1",
    port: 0,
    silent: true,
    directory: join(folder, "s3"),
    configureBuckets: [{ name: "pictures", configs: [] }],
  });
  const { port } = await server.run();
  const place = { url: `http://127.0.0.1:${port}/pictures/twoway`, region: "us-east-1" };
  stores.S3 = s3Store({ ...place, keyId: "S3RVER", secret: "S3RVER" });
  stores.stranger = s3Store({ ...place, keyId: "STRANGER", secret: "S3RVER" });
  const other = place.url.replace("pictures", "no-such-bucket");
  stores.elsewhere = s3Store({ ...place, url: other, keyId: "S3RVER", secret: "S3RVER" });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const bytes = (...values: number[]) => new Uint8Array(values);

describe.each(["disk", "S3"])("on %s", (name) => {
  const store = () => stores[name] as MediaStore;

  test("what is written is read again, byte for byte, and replaced by a second writing", async () => {
    const id = newId();
    const picture = bytes(0, 255, 137, 80, 78, 71, 13, 10, 26, 10);
    await store().write(id, picture, "image/png");
    expect(await store().read(id)).toEqual(picture);
    await store().write(id, bytes(1), "image/png");
    expect(await store().read(id)).toEqual(bytes(1));
  });

  test("what is not there is null, and removing it is no failure", async () => {
    const id = newId();
    expect(await store().read(id)).toBeNull();
    await store().write(id, bytes(1), "text/plain");
    await store().remove(id);
    await store().remove(id);
    expect(await store().read(id)).toBeNull();
  });
});

test("the disk holds whole files only, one each", async () => {
  const id = newId();
  await stores.disk?.write(id, bytes(1, 2), "image/png");
  const beside = readdirSync(join(folder, "disk", id.slice(-2)));
  expect(beside.filter((name) => name.startsWith(id))).toEqual([id]);
});

test("a store that refuses us, or has no such bucket, is a failure and not an empty one", async () => {
  const id = newId();
  await stores.S3?.write(id, bytes(1), "image/png");
  await expect(stores.stranger?.read(id)).rejects.toThrow("answered 403");
  await expect(stores.stranger?.write(newId(), bytes(1), "image/png")).rejects.toThrow("answered 403");
  await expect(stores.elsewhere?.read(id)).rejects.toThrow("is the bucket there?");
});
