import { createHash } from "node:crypto";
import { askApi } from "./ask-api.ts";
import type { MeasuredServer } from "./measured-server.ts";

/** The keyword of the nth automation: eight letters, more than a typo from any other. */
export function keywordOf(n: number): string {
  const digest = createHash("sha256").update(String(n)).digest();
  return `q${[...digest.subarray(0, 8)].map((byte) => String.fromCharCode(97 + (byte % 26))).join("")}`;
}

/** Publishes so many automations, each with a keyword of its own that forgives a typo, and one reply. */
export async function publishKeywords(server: MeasuredServer, count: number): Promise<void> {
  const key = await server.command("api-key", "create", "--name", "keywords", "--role", "admin");
  for (let n = 0; n < count; n += 1) {
    const definition = {
      numberIds: null,
      triggers: [{ kind: "keyword", words: [keywordOf(n)], typos: true }],
      steps: [{ id: "answer", kind: "reply", text: `Answer ${n} to {keyword}`, next: null }],
    };
    const made = await askApi<{ id: string; draftRevision: number }>(server, key, ["POST", "/automations"], {
      name: `Keyword ${n}`,
      definition,
    });
    await askApi(server, key, ["POST", `/automations/${made.id}/versions`], { revision: made.draftRevision });
  }
}
