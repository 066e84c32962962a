/** A stretch of a text, in UTF-16 units: from, and until before. */
export type Stretch = { from: number; until: number };

const lengths = [16, 15, 19, 18, 17, 14, 13];

// First digits and lengths of the card networks that people pay with (ISO/IEC 7812; each network's public ranges).
const networks: { begins: RegExp; lengths: readonly number[] }[] = [
  { begins: /^4/, lengths: [13, 16, 19] },
  { begins: /^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { begins: /^3[47]/, lengths: [15] },
  { begins: /^3(0[0-5]|[689])/, lengths: [14, 15, 16, 17, 18, 19] },
  { begins: /^35(2[89]|[3-8])/, lengths: [16, 17, 18, 19] },
  { begins: /^(6011|64[4-9]|65|62|81)/, lengths: [16, 17, 18, 19] },
  { begins: /^(50|5[6-9]|6[0-9])/, lengths: [13, 14, 15, 16, 17, 18, 19] },
];

/**
 * Payment card numbers in a text, written with or without spaces or hyphens: the last four digits are left out of each
 * stretch, as they may be shown (PCI DSS 4.0.1, requirement 3.4.1).
 */
export function findCardNumbers(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const run of text.matchAll(/(?<![\d+])\d(?:[ -]?\d)*/g)) {
    const digits = [...run[0].matchAll(/\d/g)].map(({ index }) => run.index + index);
    for (let at = 0; at < digits.length; at++) {
      if (!isEdge(text, (digits[at] ?? 0) - 1)) continue;
      const length = lengths.find((some) => isCard(text, digits.slice(at, at + some), some));
      if (length === undefined) continue;
      found.push({ from: digits[at] ?? 0, until: (digits[at + length - 5] ?? 0) + 1 });
      at += length - 1;
    }
  }
  return found;
}

function isCard(text: string, digits: readonly number[], length: number): boolean {
  const last = digits.at(-1);
  if (digits.length < length || last === undefined || !isEdge(text, last + 1)) return false;
  const number = digits.map((at) => text[at]).join("");
  return (
    networks.some(({ begins, lengths: of }) => of.includes(length) && begins.test(number)) &&
    passesLuhn(number)
  );
}

// A number begins and ends where a group of digits does.
function isEdge(text: string, at: number): boolean {
  return !/\d/.test(text[at] ?? "");
}

/** The check digit of cards and of Swedish personal numbers (ISO/IEC 7812-1, annex B). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const doubled = Number(digits[digits.length - 1 - at]) * (at % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
