import { execFile } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ApiDocument, operationsOf } from "#components/api-docs/document.ts";
import { type Language, snippetsOf } from "#components/api-docs/snippets.ts";
import { apiHandler } from "#lib/boot/handlers.ts";
import { childEnv } from "#lib/platform/env.ts";
import { linesOf, newHandset, text } from "#lib/testing/api.ts";
import { addKey, createBusiness, LONG_NUMBER } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import api from "./api.ts";
import { describeApi } from "./openapi-document.ts";

let server: Server;
let url: string;
let key: string;
beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  key = (await addKey()).authorization.replace("Bearer ", "");
  server = createServer(apiHandler(api));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close().closeAllConnections());

async function run(program: string, words: string[], settings: Record<string, string> = {}): Promise<string> {
  const env = childEnv({ TWOWAY_URL: url, TWOWAY_KEY: key, TWOWAY_FROM: LONG_NUMBER, ...settings });
  return (await promisify(execFile)(program, words, { env })).stdout;
}

describe("the example in docs/api", () => {
  test.each([
    ["curl", "sh", "text-someone.sh"],
    ["node", "node", "text-someone.mjs"],
    ["python", "python3", "text-someone.py"],
  ] as const)("for %s texts once and shows what was said", async (_, program, file) => {
    const to = newHandset();
    await text(to, "Is my order ready?");
    await run(program, [`docs/api/${file}`], { TWOWAY_TO: to });
    const printed = await run(program, [`docs/api/${file}`], { TWOWAY_TO: to });
    expect(printed).toContain("Is my order ready?");
    expect((await linesOf(to)).map((line) => line.text)).toEqual([
      "Is my order ready?",
      "Your order is ready.",
    ]);
  });

  test("says why it was refused", async () => {
    const refused = run("node", ["docs/api/text-someone.mjs"], { TWOWAY_TO: "nobody at all" });
    await expect(refused).rejects.toThrow(/422 invalid: .+/);
  });
});

describe("the reference's example of", () => {
  const programs: Record<Language, (code: string) => [string, string[]]> = {
    curl: (code) => ["sh", ["-c", code]],
    node: (code) => ["node", ["--input-type=module", "-e", code]],
    python: (code) => ["python3", ["-c", code]],
  };
  test.each(
    ["getConversations", "postMessages", "postSegments", "getContacts"].flatMap((id) =>
      (["curl", "node", "python"] as const).map((language) => [id, language] as const),
    ),
  )("%s works as it stands, in %s", async (id, language) => {
    const document = describeApi(api, url) as unknown as ApiDocument;
    const operation = operationsOf(document).find((one) => one.id === id);
    if (!operation) throw new Error(`There is no ${id}`);
    const code = snippetsOf(operation, url, document.components.schemas)[language];
    const answer = JSON.parse(await run(...programs[language](code))) as object;
    expect(Object.keys(answer)).not.toContain("code");
    expect(Object.keys(answer)).toContain(
      { postMessages: "message", postSegments: "segments" }[id] ?? "items",
    );
  });
});
