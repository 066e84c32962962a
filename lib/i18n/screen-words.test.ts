import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { messages } from "./messages.ts";

const components = join(import.meta.dirname, "../../components");
const words = join(import.meta.dirname, "en");

test("words that do not come with every page are brought by some screen or part", () => {
  const screens = readdirSync(components, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".tsx"))
    .map((name) => readFileSync(join(components, name), "utf8"));
  const speakers = screens.filter((source) => source.includes("<MoreWords"));
  const files = readdirSync(words).map((file) => readFileSync(join(words, file), "utf8"));
  const names = readdirSync(words).map((file) => file.replace(".ts", ""));
  // A file that is part of another's words comes with them.
  const own = names.filter((name) => !files.some((source) => source.includes(`"./${name}.ts"`)));
  for (const namespace of own.filter((name) => !(name in messages))) {
    // A page that is read and not used takes its words straight from their file.
    const isSpoken = screens.some((source) => source.includes(`useTranslations("${camelOf(namespace)}`));
    const sources = isSpoken ? speakers : screens;
    const isBrought = sources.some((source) => source.includes(`"#lib/i18n/en/${namespace}.ts"`));
    expect(isBrought, `put <MoreWords words={{ ${namespace} }}> around what uses them`).toBe(true);
  }
});

function camelOf(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
