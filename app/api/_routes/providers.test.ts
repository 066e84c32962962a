import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { caller, conversationWith, linesOf, newHandset, openDesk } from "#lib/testing/api.ts";
import { addAccount, addKey, addNumber, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { type FakeProvider, startFakeProvider } from "#lib/testing/fake-provider.ts";
import { lookAt } from "#lib/testing/outbox.ts";
import { providerCases } from "#lib/testing/provider-cases/all.ts";
import type { SignedCall } from "#lib/testing/provider-cases/provider-case.ts";
import { startWorker, stopWorker } from "#lib/domain/delivery/worker.ts";
import { env } from "#lib/platform/env.ts";
import { newId } from "#lib/platform/ids.ts";
import api from "./api.ts";

/** Polls real state; the machine may be busy. */
const soon = { timeout: 15_000 };
let fake: FakeProvider;
let desk: ReturnType<typeof openDesk>;
beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  fake = await startFakeProvider();
  desk = openDesk(caller(await addKey()));
});
afterAll(() => fake.stop());
beforeEach(startWorker);
afterEach(stopWorker);

/** A call from outside: our public URL is BASE_URL, whatever the address it comes in by. */
async function bring({ url, headers, body, method }: SignedCall) {
  const response = await api.request(`http://10.0.0.7:8080${url.slice(env().BASE_URL.length)}`, {
    method: method ?? "POST",
    headers: { host: "10.0.0.7:8080", ...headers },
    ...(method === "GET" ? {} : { body }),
  });
  return { status: response.status, body: await response.text() };
}

describe.each(providerCases)("%s, from end to end", (_, provider) => {
  test("a signed text is answered, and the answer reported delivered", async () => {
    const key = newId();
    const accountId = await addAccount({
      key,
      provider: provider.name,
      credentials: provider.credentials(fake.url),
    });
    await addNumber({ address: provider.number, accountId });
    const [from, id] = [newHandset(), newId()];
    const signed = provider.text(`${env().BASE_URL}/api/mo/${key}`, {
      from,
      to: provider.number,
      text: "Hvor er sofaen? 🛋️ & så = da",
    });

    // Brought twice, as providers do: acknowledged twice, one message.
    const acknowledged = { status: 200, body: provider.acknowledgement };
    expect([await bring(signed), await bring(signed)]).toEqual([acknowledged, acknowledged]);
    expect((await linesOf(from)).map((line) => line.text)).toEqual(["Hvor er sofaen? 🛋️ & så = da"]);
    // Brought by somebody else: refused, nothing stored.
    const forged = await bring(spoilt(signed));
    expect(forged.status).toBe(401);
    expect(await linesOf(from)).toHaveLength(1);

    provider.prepare?.(fake);
    fake.answer(provider.sendPath, provider.taken(id));
    const reply = await desk.reply(await conversationWith(from), "Den kommer i morgen");
    expect(reply.status).toBe(201);
    await expect.poll(() => fake.callsTo(provider.sendPath).length, soon).toBe(1);
    const [call] = fake.callsTo(provider.sendPath);
    const { reportUrl = `${env().BASE_URL}/api/dlr/${key}`, ...sent } = call ? provider.sent(call) : {};
    expect(sent).toEqual({ to: from, text: "Den kommer i morgen" });
    expect(reportUrl.startsWith(`${env().BASE_URL}/api/dlr/${key}`)).toBe(true);

    const report = provider.delivered({ url: reportUrl, id, reference: reply.body.id });
    expect(await bring(report)).toEqual(acknowledged);
    await expect.poll(async () => (await lookAt(reply.body.id)).status, soon).toBe("delivered");
    expect((await bring(spoilt(report))).status).toBe(401);
  });
});

// The proof of each call stands in one of its headers, or (Vonage's SMS API) in a body that is signed.
function spoilt(call: SignedCall): SignedCall {
  const proof = Object.keys(call.headers).find((name) =>
    /signature(-v3|-ed25519|-jwt)?$|authorization/.test(name),
  );
  if (proof === undefined) return { ...call, body: `${call.body}&more=1` };
  const right = call.headers[proof] ?? "";
  // "Bearer …" and "Basic …" stay that, and Ed25519's base64 is read from its start.
  return {
    ...call,
    headers: { ...call.headers, [proof]: proof === "authorization" ? `${right}x` : `x${right}` },
  };
}
