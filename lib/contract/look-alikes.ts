/**
 * Characters that phones, word processors and web pages put in for plain ones, with the GSM-7 text that reads the same.
 * Letters are never here: ç is not c. Joiners are not either: emoji and several scripts need them.
 */
export const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...each("\u2018\u2019\u201a\u201b\u2032\u02bc`\u00b4\uff07", "'"),
  ...each("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02", '"'),
  ...each("\u2039", "<"),
  ...each("\u203a", ">"),
  ...each("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043", "-"),
  ...each("\u2026", "..."),
  ...each("\u2044", "/"),
  ...each(
    "\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
    " ",
  ),
  ...each("\u0085\u2028\u2029\u000b", "\n"),
  ...each("\u00ad\u200b\u2060\ufeff", ""),
]);

function each(characters: string, plain: string): [string, string][] {
  return Array.from(characters, (character) => [character, plain]);
}
