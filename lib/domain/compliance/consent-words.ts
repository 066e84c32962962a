/** What a text asks for when it is nothing but a consent word. */
export type ConsentWish = "opt-out" | "opt-in" | "help";

// The seven words of 47 CFR 64.1200(a)(10), with STOPALL of carrier practice; START and HELP of CTIA's principles.
const optOut = new Set([
  "stop",
  "stopall",
  "stop all",
  "quit",
  "end",
  "revoke",
  "opt out",
  "optout",
  "cancel",
  "unsubscribe",
]);
const optIn = new Set(["start", "unstop", "subscribe", "opt in", "optin"]);
const help = new Set(["help", "info"]);
// "Yes" answers surveys and confirmations too, so it lifts an opt-out and means nothing otherwise.
const optInWhenOut = new Set(["yes", "y"]);

/**
 * Reads a consent word: the whole message, compared after normalisation, or nothing. "STOP.", " stop " and "Stop 🛑"
 * are opt-outs; "please stop by at 5" is not. `optedOut` decides what "YES" means.
 */
export function readConsentWish(text: string, optedOut: boolean): ConsentWish | null {
  if (text.length > 200) return null;
  const word = normaliseWord(text);
  if (optOut.has(word)) return "opt-out";
  if (optIn.has(word)) return "opt-in";
  if (help.has(word)) return "help";
  return optedOut && optInWhenOut.has(word) ? "opt-in" : null;
}

/** Whether a text could be a consent word at all: the cheap question asked of every text. */
export function mayBeConsentWord(text: string): boolean {
  return readConsentWish(text, true) !== null;
}

/** NFKC, no format characters or variation selectors, folded case, no accents, no outer punctuation, one space. */
export function normaliseWord(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, "")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")
    .replace(/\s+/gu, " ");
}
