import { afterEach, beforeEach, expect, test } from "vitest";
import { startFakeMyLink, tokenFor } from "#lib/testing/fake-mylink.ts";
import { type FakeAnswer, json } from "#lib/testing/fake-provider.ts";
import { checkMyLinkCredentials } from "./check.ts";
import { myLinkCredentials } from "./credentials.ts";

let fake: Awaited<ReturnType<typeof startFakeMyLink>>;
beforeEach(async () => (fake = await startFakeMyLink()));
afterEach(() => fake.stop());

test.each<[string, FakeAnswer, string]>([
  ["a token is valid", tokenFor(300), "valid"],
  ["a refused client is invalid", json(401, { error: "unauthorized_client" }), "invalid"],
  ["an answer of HTML is unreachable", (response) => response.end("<html>"), "unreachable"],
  ["an outage is unreachable", json(503, {}), "unreachable"],
])("%s", async (_, answer, kind) => {
  fake.answers.tokens = [answer];
  const check = await checkMyLinkCredentials(
    myLinkCredentials.parse({
      clientId: "client",
      clientSecret: "secret",
      baseUrl: fake.url,
      tokenUrl: `${fake.url}/token`,
    }),
  );
  expect(check.kind).toBe(kind);
});
