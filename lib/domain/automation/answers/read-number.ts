/** What a number must be, as its question says. */
type Wanted = { min?: number | undefined; max?: number | undefined; whole: boolean };

const pattern = /[-+−]?\d[\d.,'’٫٬\s\u00A0\u202F]*\d|[-+−]?\d/gu;

/**
 * The one number in a text, as its country writes numbers ("1.234,5", "1,234.5", "1 234"); null where there is none, more
 * than one, or not one that is wanted. Digits are ours already.
 */
export function readNumber(text: string, wanted: Wanted, locale: string): number | null {
  const found = text.match(pattern);
  if (found?.length !== 1) return null;
  const value = Number(plainNumber(found[0], groupOf(locale)));
  if (!Number.isFinite(value) || Math.abs(value) > 1e12) return null;
  if (wanted.whole && !Number.isInteger(value)) return null;
  return value < (wanted.min ?? -Infinity) || value > (wanted.max ?? Infinity) ? null : value;
}

// The mark that stands last, and once, is the decimal one; alone before three digits it may be the group's, as the locale says.
function plainNumber(given: string, group: string): string {
  const marked = given
    .replace(/[\s\u00A0\u202F'’]/gu, "")
    .replace(/−/gu, "-")
    .replace(/٫/gu, ",")
    .replace(/٬/gu, ".");
  const last = Math.max(marked.lastIndexOf("."), marked.lastIndexOf(","));
  if (last < 0) return marked;
  const mark = marked.charAt(last);
  const both = marked.includes(".") && marked.includes(",");
  const repeated = marked.indexOf(mark) !== last;
  const thousands = marked.length - last === 4 && mark === group && !/^[-+]?0/.test(marked);
  const decimal = both ? !repeated : !repeated && !thousands;
  const whole = marked.slice(0, last).replace(/[.,]/g, "");
  return decimal ? `${whole}.${marked.slice(last + 1)}` : `${whole}${marked.slice(last + 1)}`;
}

function groupOf(locale: string): string {
  return (
    new Intl.NumberFormat(locale).formatToParts(1_234_567).find(({ type }) => type === "group")?.value ?? ","
  );
}
