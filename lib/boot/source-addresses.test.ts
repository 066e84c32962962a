import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import api from "#app/api/_routes/api.ts";
import { addAccount, addNumber, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { newHandset } from "#lib/testing/api.ts";
import { loadAccountSigns } from "#lib/domain/numbers/health/load-account-signs.ts";
import { writeRefusedCalls } from "#lib/domain/numbers/health/note-refused-call.ts";
import { windowsAt } from "#lib/domain/numbers/health/windows.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { apiHandler, dispatcher } from "./handlers.ts";

const key = newId();
let server: Server;
let url: string;
let accountId: string;
beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  accountId = await addAccount({
    key,
    provider: "mylink",
    credentials: { clientId: "a", clientSecret: "b", allowedAddresses: "62.67.62.101-106" },
  });
  await addNumber({ address: "+4759440099", accountId });
  const screens = (_: unknown, response: { end: () => void }) => response.end();
  server = createServer(dispatcher(apiHandler(api), screens as never));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/mo/${key}`;
});
afterAll(() => server.close());

// Our own proxy (here on this machine) adds the address of whoever called it: what stands further left is the caller's word.
test.each<[string, string | null, number]>([
  ["from an address that is allowed", "62.67.62.103", 200],
  ["from one that is not", "203.0.113.9", 403],
  ["from one that is not, in the name of one that is", "62.67.62.103, 203.0.113.9", 403],
  ["through two proxies of ours", "62.67.62.103, 10.0.0.7", 200],
  ["by nobody that a proxy names", null, 403],
  ["with nonsense for an address", "62.67.62.103;, somewhere", 403],
])("a call %s", async (_, forwardedFor, status) => {
  const response = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(forwardedFor === null ? {} : { "x-forwarded-for": forwardedFor }),
    },
    body: JSON.stringify({
      eventId: newId(),
      recipient: "+4759440099",
      reply: { sender: newHandset(), text: "Hei" },
    }),
  });
  expect(response.status).toBe(status);
});

test("that is refused names its address, and is seen at the account", async () => {
  const headers = { "content-type": "application/json", "x-forwarded-for": "203.0.113.9" };
  const response = await fetch(url, { method: "POST", headers, body: "{}" });
  expect(await response.json()).toMatchObject({
    code: "not-allowed",
    detail: "This account takes no calls from 203.0.113.9.",
  });
  await writeRefusedCalls();
  const [signs] = await loadAccountSigns(readOnly(), windowsAt(new Date()), [accountId]);
  expect(signs?.refused.count).toBeGreaterThan(0);
});
