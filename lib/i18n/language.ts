/** The locale whose dates we can mix with our words: the organisation's own if it is a kind of English, else en-GB. */
export function languageOf(locale: string): string {
  return locale.startsWith("en") ? locale : "en-GB";
}
