import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

// What stands on what. Text needs 4.5, the text of bubbles 7, controls and marks 3.
const surfaces = ["surface-sunken", "surface", "surface-raised", "surface-overlay", "surface-hover"];
const states = ["surface-pressed", "surface-selected"];
const text: Pairs = {
  text: [...surfaces, ...states, "bubble-failed", "note", "accent-soft", "accent-line"],
  "text-muted": [...surfaces, ...states],
  "text-faint": [...surfaces, "surface-selected"],
  "text-inverse": ["surface-inverse"],
  "accent-text": [...surfaces, ...states, "accent-soft"],
  "inbound-text": [...surfaces, ...states, "inbound-soft"],
  "danger-text": [...surfaces, ...states, "danger-soft", "bubble-failed"],
  "success-text": [...surfaces, "success-soft"],
  "note-text": ["note", "surface", "surface-selected"],
  "on-accent": ["accent", "accent-hover"],
  "on-danger": ["danger", "danger-hover"],
  "bubble-meta": ["bubble-in", "bubble-out"],
};
const bubbles: Pairs = { "bubble-in-text": ["bubble-in"], "bubble-out-text": ["bubble-out"] };
const marks: Pairs = {
  "border-strong": ["surface", "surface-raised", "surface-overlay"],
  focus: [...surfaces, ...states, "note"],
  accent: ["surface", "surface-raised", "surface-selected"],
  unread: [...surfaces, "surface-selected"],
  inbound: ["surface-sunken", "surface-raised", "inbound-soft"],
  success: ["surface-sunken", "surface-raised"],
  danger: ["surface-raised"],
};

const css = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");
const light = valuesIn(css.indexOf('[data-theme="light"]'));
const themes = { light, dark: { ...light, ...valuesIn(css.indexOf('[data-theme="dark"]')) } };

describe.each(Object.entries(themes))("in the %s theme", (_, values) => {
  test.each([
    ["text", text, 4.5],
    ["the text of bubbles", bubbles, 7],
    ["controls and marks", marks, 3],
  ] as const)("%s can be told from what it stands on", (_, pairs, least) => {
    const tooWeak = pairsOf(pairs)
      .map(([front, back]) => ({ front, back, ratio: contrast(values, front, back) }))
      .filter(({ ratio }) => ratio < least)
      .map(({ front, back, ratio }) => `${front} on ${back}: ${ratio.toFixed(2)}`);
    expect(tooWeak).toEqual([]);
  });

  test.each(Array.from({ length: 8 }, (_, index) => index * 45))(
    "the initials of an agent with hue %i can be read",
    (hue) => {
      const ink = oklch(Number(values["agent-ink-l"]), Number(values["agent-ink-c"]), hue);
      const ground = oklch(Number(values["agent-l"]), Number(values["agent-c"]), hue);
      expect(ratioOf(ink, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );
});

test("every colour that text has on a screen is among those checked", () => {
  const checked = new Set([...pairsOf(text), ...pairsOf(bubbles), ...pairsOf(marks)].map(([front]) => front));
  const used = usedColours(/\btext-([a-z-]+)/g);
  expect([...used].filter((name) => !checked.has(name))).toEqual([]);
  expect(used.size).toBeGreaterThan(8);
});

type Pairs = Record<string, readonly string[]>;
type Values = Record<string, string>;

function pairsOf(pairs: Pairs): [front: string, back: string][] {
  return Object.entries(pairs).flatMap(([front, backs]) =>
    backs.map((back): [string, string] => [front, back]),
  );
}

function valuesIn(from: number): Values {
  const block = css.slice(css.indexOf("{", from), css.indexOf("\n}", from));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value.trim()]),
  );
}

/** Token names that follow a utility's prefix anywhere in the components. */
function usedColours(pattern: RegExp): Set<string> {
  const root = join(import.meta.dirname, "..", "components");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".tsx"),
  );
  const names = files.flatMap((name) => [...readFileSync(join(root, name), "utf8").matchAll(pattern)]);
  return new Set(names.map(([, name = ""]) => name).filter((name) => name in light));
}

function contrast(values: Values, front: string, back: string): number {
  return ratioOf(colour(values, front), colour(values, back));
}

function ratioOf(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Relative luminance (WCAG 2) of a token, through `var()`. */
function colour(values: Values, name: string): number {
  const value = values[name] ?? "";
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (other) return colour(values, other);
  const parts = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(value);
  if (!parts) throw new Error(`${name} is no colour: ${value}`);
  return oklch(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** OKLCH to relative luminance (Björn Ottosson's matrices), clipped to sRGB as screens do. */
function oklch(lightness: number, chroma: number, hue: number): number {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (part: number) => Math.min(1, Math.max(0, part));
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
