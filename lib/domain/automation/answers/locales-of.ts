/** The locales in which people of a country write to us: its own language first, then English. */
export function localesOf(country: string): string[] {
  const own = new Intl.Locale(`und-${country}`).maximize().language;
  if (own === "en" || own === "und") return [`en-${country}`];
  return [`${own}-${country}`, "en-GB"];
}
