import { lookAlikes } from "./look-alikes.ts";
import type { Encoding } from "./message.ts";

export type Offender = {
  /** Where it stands in the text as given, in UTF-16 units. */
  index: number;
  character: string;
  /** What looks the same and is GSM-7; only for look-alikes, never for letters. */
  replacement?: string;
};

export type SegmentCount = {
  encoding: Encoding;
  /** What the text costs. 0 for no text. An estimate: the provider's own count replaces it. */
  segments: number;
  /** Septets (GSM-7) or UTF-16 units (UCS-2). */
  units: number;
  /** How many units one segment holds: 160 or 70 alone, 153 or 67 as a part of several. */
  perSegment: number;
  /** Characters outside GSM-7: why the text is UCS-2. */
  offenders: Offender[];
};

/** How the text will be cut into segments. `smart`: look-alikes are replaced first. GSM 03.38; 160/153, 70/67. */
export function countSegments(text: string, { smart = false } = {}): SegmentCount {
  const found = offendersIn(text);
  const offenders = smart ? found.filter((offender) => offender.replacement === undefined) : found;
  const counted = smart ? toGsm(text) : text;
  const encoding = encodingOf(counted);
  const units = unitsOf(counted, encoding);
  const segments = splitParts(counted).length;
  return { encoding, segments, units, perSegment: capacity(encoding, segments), offenders };
}

/** The text with its look-alikes (curly quotes, dashes, odd spaces) replaced by GSM-7 ones; letters are never touched. */
export function toGsm(text: string): string {
  let out = "";
  for (const character of text) out += lookAlikes.get(character) ?? character;
  return out;
}

/**
 * The text cut as it travels. A 2-septet pair or a surrogate pair is never cut in two, so a part can be one short.
 * `encoding`: where the way there needs UCS-2 although GSM-7 would do.
 */
export function splitParts(text: string, encoding = encodingOf(text)): string[] {
  if (text === "") return [];
  if (unitsOf(text, encoding) <= capacity(encoding, 1)) return [text];
  return pack(text, encoding, capacity(encoding, 2));
}

const basic = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
const extension = new Set("\f^{}\\[~]|€");

function isGsm(character: string): boolean {
  return basic.has(character) || extension.has(character);
}

function offendersIn(text: string): Offender[] {
  const offenders: Offender[] = [];
  let index = 0;
  for (const character of text) {
    if (!isGsm(character)) offenders.push(offender(index, character));
    index += character.length;
  }
  return offenders;
}

function offender(index: number, character: string): Offender {
  const replacement = lookAlikes.get(character);
  return replacement === undefined ? { index, character } : { index, character, replacement };
}

function encodingOf(text: string): Encoding {
  for (const character of text) if (!isGsm(character)) return "UCS-2";
  return "GSM-7";
}

function cost(character: string, encoding: Encoding): number {
  if (encoding === "UCS-2") return character.length;
  return extension.has(character) ? 2 : 1;
}

function unitsOf(text: string, encoding: Encoding): number {
  if (encoding === "UCS-2") return text.length;
  let units = 0;
  for (const character of text) units += cost(character, encoding);
  return units;
}

function capacity(encoding: Encoding, segments: number): number {
  if (encoding === "GSM-7") return segments > 1 ? 153 : 160;
  return segments > 1 ? 67 : 70;
}

function pack(text: string, encoding: Encoding, room: number): string[] {
  const parts: string[] = [];
  let part = "";
  let used = 0;
  for (const character of text) {
    const units = cost(character, encoding);
    if (used + units > room) {
      parts.push(part);
      part = "";
      used = 0;
    }
    part += character;
    used += units;
  }
  return [...parts, part];
}
