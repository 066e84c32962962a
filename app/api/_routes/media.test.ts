import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MAX_MEDIA_BYTES } from "#lib/contract/media-types.ts";
import type { Media } from "#lib/contract/media.ts";
import type { Message } from "#lib/contract/message.ts";
import type { Number } from "#lib/contract/number.ts";
import type { Page } from "#lib/contract/page.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { caller, conversationWith, cookieOf, deskOf, newHandset, text } from "#lib/testing/api.ts";
import { addAccount, addMember, addNumber, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { PNG } from "#lib/testing/picture.ts";
import { dropUnsentMedia } from "#lib/domain/media/drop-unsent-media.ts";
import { mediaLink } from "#lib/domain/media/media-link.ts";
import { setClock } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { env } from "#lib/platform/env.ts";
import { newId } from "#lib/platform/ids.ts";
import api from "./api.ts";

type Content = Buffer<ArrayBuffer> | string;

let business: Awaited<ReturnType<typeof createBusiness>>;
let agent: Actor;
let stranger: Actor;
beforeAll(async () => {
  await createTestDatabase();
  business = await createBusiness();
  agent = await addMember({ teamIds: [business.delivery] });
  stranger = await addMember({ teamIds: [business.returns] });
});
afterAll(() => rmSync(env().DATA_DIR, { recursive: true, force: true }));

async function newConversation(): Promise<string> {
  const from = newHandset();
  expect((await text(from)).status).toBe(200);
  return conversationWith(from);
}

async function upload(conversationId: string, content: Content, name = "sofa.png", as = agent) {
  const response = await api.request(
    `/api/v1/conversations/${conversationId}/media?name=${encodeURIComponent(name)}`,
    { method: "POST", headers: await cookieOf(as), body: content },
  );
  return { status: response.status, body: (await response.json()) as Media & { code?: string } };
}

async function open(mediaId: string, as: Actor | null = agent) {
  return api.request(`/api/v1/media/${mediaId}`, { headers: as ? await cookieOf(as) : {} });
}

async function reply(conversationId: string, more: Record<string, unknown>, as = agent) {
  return (await deskOf(as)).reply(conversationId, "", more);
}

describe("an upload", () => {
  test("is its uploader's alone until it is sent, then everyone's who may see the conversation", async () => {
    const conversation = await newConversation();
    const colleague = await addMember({ teamIds: [business.delivery] });
    const { status, body: media } = await upload(conversation, PNG);
    expect([status, media]).toEqual([
      201,
      {
        id: media.id,
        url: `/api/v1/media/${media.id}`,
        status: "stored",
        reason: null,
        name: "sofa.png",
        contentType: "image/png",
        sizeBytes: PNG.length,
      },
    ]);
    const seenBy = async () =>
      Promise.all([agent, colleague, stranger, null].map(async (who) => (await open(media.id, who)).status));
    expect(await seenBy()).toEqual([200, 404, 404, 401]);
    const sent = await reply(conversation, { mediaIds: [media.id] });
    expect([sent.status, sent.body.media, sent.body.segments]).toEqual([201, [media], 1]);
    expect(await seenBy()).toEqual([200, 200, 404, 401]);
    const shown = await (await deskOf(colleague)).thread(conversation);
    expect(shown.body.items.find(({ id }) => id === sent.body.id)?.media).toEqual([media]);
  });

  test.each([
    ["an empty one", "", 422],
    ["a web page", "<!doctype html><script>alert(1)</script>", 422],
    ["a program", Buffer.from("7f454c46020101", "hex"), 422],
    ["one that is too large", Buffer.alloc(MAX_MEDIA_BYTES + 1), 413],
  ])("%s is refused", async (_name, content, status) => {
    expect((await upload(await newConversation(), content)).status).toBe(status);
  });

  test("to a conversation one may not see, or of a number that sends none, is refused", async () => {
    expect((await upload(await newConversation(), PNG, "x.png", stranger)).status).toBe(404);
    const accountId = await addAccount({
      provider: "mylink",
      credentials: { clientId: "a", clientSecret: "b" },
    });
    const numberId = await addNumber({ address: "+4759440099", accountId, teamIds: [business.delivery] });
    const conversation = await newConversation();
    await readOnly().query(`update conversation set number_id = $2 where id = $1`, [conversation, numberId]);
    expect(await upload(conversation, PNG)).toMatchObject({ status: 422, body: { code: "invalid" } });
    const { body } = await caller(await cookieOf(agent))<Page<Number>>("GET", "/numbers");
    const sends = Object.fromEntries(body.items.map(({ address, sendsMedia }) => [address, sendsMedia]));
    expect(sends).toMatchObject({ "+4759440000": true, "+4759440099": false });
  });

  test("that nobody sends is dropped, one that was sent is kept", async () => {
    const conversation = await newConversation();
    const [left, used] = [(await upload(conversation, PNG)).body, (await upload(conversation, PNG)).body];
    await reply(conversation, { mediaIds: [used.id] });
    for (const { id } of [left, used]) await dropUnsentMedia({ mediaId: id });
    expect([(await open(left.id)).status, (await open(used.id)).status]).toEqual([404, 200]);
  });
});

describe("a reply with media", () => {
  test("keeps their order, and is the same reply only with the same media", async () => {
    const conversation = await newConversation();
    const ids = [];
    for (const name of ["1.png", "2.png"]) ids.push((await upload(conversation, PNG, name)).body.id);
    const mediaIds = ids.toReversed();
    const body = { mediaIds, clientId: newId() };
    const first = await reply(conversation, body);
    expect(first.body.media.map(({ id }) => id)).toEqual(mediaIds);
    expect(await reply(conversation, body)).toMatchObject({ status: 200, body: { id: first.body.id } });
    expect(await reply(conversation, { ...body, mediaIds: ids })).toMatchObject({
      status: 409,
      body: { code: "client-id-reused" },
    });
  });

  test("takes an upload once, only from its uploader and only where it was uploaded", async () => {
    const [here, there] = [await newConversation(), await newConversation()];
    const media = (await upload(here, PNG)).body;
    const colleague = await addMember({ teamIds: [business.delivery] });
    const refused = { status: 422, body: { code: "invalid" } };
    expect(await reply(there, { mediaIds: [media.id] })).toMatchObject(refused);
    expect(await reply(here, { mediaIds: [media.id] }, colleague)).toMatchObject(refused);
    expect(await reply(here, { mediaIds: [newId()] })).toMatchObject(refused);
    const sent = await reply(here, { mediaIds: [media.id] });
    expect(await reply(here, { mediaIds: [media.id] })).toMatchObject(refused);
    await readOnly().query(`update message set status = 'cancelled' where id = $1`, [sent.body.id]);
    expect((await reply(here, { mediaIds: [media.id] })).status).toBe(201);
  });

  test("needs no text, but a reply without both does, and a note takes none", async () => {
    const conversation = await newConversation();
    const media = (await upload(conversation, PNG)).body;
    expect((await reply(conversation, {})).body.fields).toEqual({ text: "Write something to send" });
    const note = await reply(conversation, { mediaIds: [media.id], kind: "note" });
    expect([note.status, Object.keys(note.body.fields ?? {})]).toEqual([422, ["mediaIds"]]);
  });
});

describe("what is handed out", () => {
  test.each([
    ["sofa.png", PNG, "image/png", `inline; filename="sofa.png"; filename*=UTF-8''sofa.png`],
    ["søfa.png", PNG, "image/png", `inline; filename="s_fa.png"; filename*=UTF-8''s%C3%B8fa.png`],
    [
      '../a"b.vcf',
      Buffer.from("BEGIN:VCARD\r\nEND:VCARD"),
      "text/vcard; charset=utf-8",
      `attachment; filename="ab.vcf"; filename*=UTF-8''ab.vcf`,
    ],
    ["", Buffer.from("%PDF-1.7"), "application/pdf", "attachment"],
    [
      "page.html",
      Buffer.from("just words"),
      "text/plain; charset=utf-8",
      `attachment; filename="page.html"; filename*=UTF-8''page.html`,
    ],
  ])("%s cannot run anything", async (name, content, type, disposition) => {
    const { body: media } = await upload(await newConversation(), content, name);
    const response = await open(media.id);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": type,
      "content-disposition": disposition,
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "private, max-age=3600",
    });
    expect(Buffer.from(await response.arrayBuffer())).toEqual(content);
  });

  test.each(["x", newId()])("%s, which is none, is 404", async (id) =>
    expect((await open(id)).status).toBe(404),
  );

  test("to a provider only by a link that is ours and still good", async () => {
    const media = (await upload(await newConversation(), PNG)).body;
    const link = new URL(mediaLink(media.id)).pathname;
    const response = await api.request(link);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "image/png"]);
    const [id = "", until = "", signature = ""] = link.split("/").at(-1)?.split(".") ?? [];
    const later = (Number.parseInt(until, 36) + 1).toString(36);
    for (const forged of [
      `${id}.${later}.${signature}`,
      `${newId()}.${until}.${signature}`,
      `${id}.${until}.`,
      id,
    ]) {
      expect((await api.request(`/api/media/${forged}`)).status).toBe(404);
    }
    const putBack = setClock({ now: () => new Date(Date.now() + 25 * 3_600_000) });
    expect((await api.request(link)).status).toBe(404);
    putBack();
  });
});

test("a handset's picture is kept by the simulator, and handed out as safely", async () => {
  const id = newId();
  const put = (content: Content) =>
    api.request(`/api/v1/simulator/media/${id}`, { method: "PUT", body: content });
  expect((await put("<script>alert(1)</script>")).status).toBe(204);
  const page = await api.request(`/api/v1/simulator/media/${id}`);
  expect([page.headers.get("content-type"), page.headers.get("content-disposition")]).toEqual([
    "application/octet-stream",
    "attachment",
  ]);
  await put(PNG);
  const picture = await api.request(`/api/v1/simulator/media/${id}`);
  expect(Buffer.from(await picture.arrayBuffer())).toEqual(PNG);
  expect((await api.request(`/api/v1/simulator/media/${newId()}`)).status).toBe(404);
});

test("Retry is for who may answer there", async () => {
  const from = newHandset();
  await text(from, "", { media: ["http://127.0.0.1/private.png"] });
  const { body } = await (await deskOf(agent)).thread(await conversationWith(from));
  const mediaId = body.items[0]?.media[0]?.id ?? "";
  const retry = async (as: Actor) => (await deskOf(as)).call<Message>("POST", `/media/${mediaId}/retry`);
  expect([(await retry(stranger)).status, (await retry(agent)).status]).toEqual([404, 200]);
});
