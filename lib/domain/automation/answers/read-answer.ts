import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { CountryCode } from "libphonenumber-js/min";
import { z } from "zod";
import type { AnswerType } from "#lib/contract/automation/answer.ts";
import { plainDigits } from "./plain-digits.ts";
import { readChoice } from "./read-choice.ts";
import { readCode } from "./read-code.ts";
import { readDate } from "./read-date.ts";
import { readNumber } from "./read-number.ts";
import { readTime } from "./read-time.ts";

/** Where the answer comes from: how things are written there, and what day it is. */
export type AnswerPlace = { country: string; locales: readonly string[]; today: string };

/** An answer as it is kept; for a choice, where its option leads (undefined: on). */
export type Answer = { value: string; next?: string | null | undefined };

/** Reads an answer to a question of some type; null where it does not fit. Digits of any script count. */
export function readAnswer(text: string, wanted: AnswerType, place: AnswerPlace): Answer | null {
  const value = valueOf(text, wanted, place);
  return typeof value === "string" ? { value } : value;
}

function valueOf(text: string, wanted: AnswerType, place: AnswerPlace): string | Answer | null {
  const given = plainDigits(text.normalize("NFKC").replace(/\p{Cf}/gu, "")).trim();
  switch (wanted.type) {
    case "choice": {
      const option = readChoice(text, wanted.options);
      return option && { value: option.value, next: option.next };
    }
    case "number":
      return readNumber(given, wanted, place.locales[0] ?? "en")?.toString() ?? null;
    case "date":
      return readDate(given, wanted.when, place);
    case "time":
      return readTime(given);
    case "email":
      return emailIn(given);
    case "phone":
      return phoneIn(given, place.country);
    case "name":
      return nameIn(given);
    case "code":
      return readCode(given, wanted.like);
    case "text":
      return text.trim() !== "" && text.trim().length <= wanted.max ? text.trim() : null;
  }
}

function emailIn(text: string): string | null {
  const found = text.split(/[\s<>,;]+/).flatMap((word) => {
    const bare = word.replace(/^mailto:/i, "").replace(/[.!?]+$/, "");
    return z.email().max(254).safeParse(bare).data ?? [];
  });
  return found.length === 1 ? (found[0]?.toLowerCase() ?? null) : null;
}

function phoneIn(text: string, country: string): string | null {
  const parsed = parsePhoneNumberFromString(text, country as CountryCode);
  return parsed?.isValid() ? parsed.number : null;
}

function nameIn(text: string): string | null {
  const name = text.replace(/\s+/gu, " ").replace(/[.!]+$/u, "");
  const words = name.split(" ").length;
  return /^[\p{L}\p{M}][\p{L}\p{M} .'’-]*$/u.test(name) && name.length <= 60 && words <= 6 ? name : null;
}
