import { passesLuhn, type Stretch } from "./card-numbers.ts";

type Scheme = { shape: RegExp; holds: (digits: string) => boolean };

// One line per country, each with its source. What has no check digit is taken only in its written form with separators.
const schemes: Scheme[] = [
  // Norway, fødselsnummer and D-number (Skatteetaten, folkeregisterforskriften § 2-2-1).
  { shape: /(?<![\d+])\d{6}[ ]?\d{5}(?!\d)/g, holds: isNorwegian },
  // Sweden, personnummer and samordningsnummer (Skatteverket, SKV 704). Ten bare digits are a telephone number as well.
  {
    shape: /(?<![\d+])(?:(?:19|20)\d{6}[-+ ]?|\d{6}[-+])\d{4}(?!\d)/g,
    holds: (digits) => {
      const ten = digits.slice(-10);
      return hasDate(ten.slice(4, 6), ten.slice(2, 4), 60) && passesLuhn(ten);
    },
  },
  // Denmark, CPR number (CPR-kontoret): no check digit is given out for certain since 2007.
  {
    shape: /(?<![\d+])\d{6}-\d{4}(?!\d)/g,
    holds: (digits) => hasDate(digits.slice(0, 2), digits.slice(2, 4), 0),
  },
  // Finland, henkilötunnus (Digital and Population Data Services Agency).
  { shape: /(?<![\dA-Z])\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y](?![\dA-Z])/gi, holds: isFinnish },
  // United Kingdom, National Insurance number (HMRC, NIM39110).
  {
    shape:
      /(?<![\dA-Z])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\dA-Z])/gi,
    holds: () => true,
  },
  // Ireland, PPS number (Department of Social Protection).
  { shape: /(?<![\dA-Z])\d{7}[A-W][A-IW]?(?![\dA-Z])/gi, holds: isIrish },
  // United States, Social Security number (Social Security Administration, since 2011).
  { shape: /(?<!\d)(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?!\d)/g, holds: () => true },
];

/** Numbers in a text by which a state knows a person, of the countries above. */
export function findIdentityNumbers(text: string): Stretch[] {
  return schemes.flatMap(({ shape, holds }) =>
    [...text.matchAll(shape)]
      .filter(([found]) => holds(found.replaceAll(/[^\dA-Z]/gi, "").toUpperCase()))
      .map(({ index, 0: found }) => ({ from: index, until: index + found.length })),
  );
}

function isNorwegian(digits: string): boolean {
  // Months of made-up people count from 41 or 81.
  const month = String(Number(digits.slice(2, 4)) % 40);
  if (!hasDate(digits.slice(0, 2), month, 40)) return false;
  return [
    [3, 7, 6, 1, 8, 9, 4, 5, 2, 1],
    [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1],
  ].every((weights) => weigh(digits, weights) % 11 === 0);
}

function isFinnish(code: string): boolean {
  const number = Number(code.slice(0, 6) + code.slice(-4, -1));
  return (
    hasDate(code.slice(0, 2), code.slice(2, 4), 0) &&
    "0123456789ABCDEFHJKLMNPRSTUVWXY"[number % 31] === code.at(-1)
  );
}

function isIrish(code: string): boolean {
  const second = code[8] ? "WABCDEFGHI".indexOf(code[8]) * 9 : 0;
  const sum = weigh(code.slice(0, 7), [8, 7, 6, 5, 4, 3, 2]) + second;
  return "WABCDEFGHIJKLMNOPQRSTUV"[sum % 23] === code[7];
}

function weigh(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
}

// `later`: what is added to the day of people who are only registered.
function hasDate(day: string, month: string, later: number): boolean {
  const [d, m] = [Number(day), Number(month)];
  const date = later > 0 && d > later ? d - later : d;
  return m >= 1 && m <= 12 && date >= 1 && date <= 31;
}
