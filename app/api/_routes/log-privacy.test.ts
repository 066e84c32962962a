import { beforeAll, expect, test } from "vitest";
import { setLog } from "#lib/platform/log.ts";
import { conversationWith, deskOf, newHandset, postWebhook, text } from "#lib/testing/api.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { createSender } from "#lib/domain/delivery/sender.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import api from "./api.ts";

const lines: string[] = [];

beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  setLog({ write: (line) => void lines.push(line) }, "debug");
});

test("a story with all that can go wrong in it leaves no text and no number in the log, and its request ids", async () => {
  const secretive = newHandset();
  await text(secretive, "Koden er FJELLREV");
  await postWebhook("simulator", `{ "from": "${secretive}", "text": "FJELLREV"`);
  await text(secretive, "Til feil nummer FJELLREV", { to: "+4798765432" });
  const id = await conversationWith(secretive);
  const { call, reply } = await deskOf(await addMember({ role: "admin" }));
  const sent = await reply(id, "Svaret er FJELLREV");
  await call("GET", `/conversations?q=${encodeURIComponent(secretive)}`);
  await call("GET", `/contacts?address=${encodeURIComponent(secretive)}`);
  await call("GET", `/simulator/handsets/${encodeURIComponent(secretive)}/messages`);
  await call(
    "POST",
    "/messages",
    { from: "+4759440000", to: secretive, text: "FJELLREV" },
    { "x-request-id": "r-4711" },
  );
  await readOnly().query("update message set due_at = now() where status = 'queued'");
  const sender = createSender();
  sender.wake();
  await expect
    .poll(
      async () =>
        (await call<{ items: { status: string }[] }>("GET", `/conversations/${id}/messages`)).body.items[0]
          ?.status,
    )
    .not.toBe("queued");
  await sender.drain();
  await readOnly().query("alter table draft rename to gone");
  expect((await call("PUT", `/conversations/${id}/draft`, { text: "FJELLREV" })).status).toBe(500);
  await readOnly().query("alter table gone rename to draft");

  const log = lines.join("");
  expect(sent.status).toBe(201);
  expect(log).not.toContain("FJELLREV");
  expect(log).not.toContain(secretive.slice(3));
  expect(log).not.toContain("98765432");
  const parsed = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(parsed).toContainEqual(
    expect.objectContaining({
      msg: "request",
      method: "POST",
      route: "/api/v1/messages",
      requestId: "r-4711",
    }),
  );
  expect(parsed.filter(({ msg }) => msg === "request").every(({ requestId }) => requestId)).toBe(true);
  expect(parsed).toContainEqual(expect.objectContaining({ msg: "a request failed", level: 50 }));
});

test("an answer names its request, so that people can quote it", async () => {
  const answer = await api.request("/api/v1/me", { headers: { "x-request-id": "r-1" } });
  expect(answer.headers.get("x-request-id")).toBe("r-1");
});
