import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { messages } from "./messages.ts";

const components = join(import.meta.dirname, "../../components");

test("words that do not come with every page are brought by some screen or part", () => {
  const sources = readdirSync(components, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".tsx"))
    .map((name) => readFileSync(join(components, name), "utf8"))
    .filter((source) => source.includes("<MoreWords"));
  const own = readdirSync(join(import.meta.dirname, "en")).map((file) => file.replace(".ts", ""));
  for (const namespace of own.filter((name) => !(name in messages))) {
    const isBrought = sources.some((source) => source.includes(`"#lib/i18n/en/${namespace}.ts"`));
    expect(isBrought, `put <MoreWords words={{ ${namespace} }}> around what uses them`).toBe(true);
  }
});
