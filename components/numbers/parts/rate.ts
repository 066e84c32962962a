/** A rate as it is typed: empty is none. What is no number stays what it is, for the server to refuse. */
export function rateOf(typed: string): number | string | null {
  const text = typed.trim().replace(",", ".");
  if (text === "") return null;
  return Number.isNaN(Number(text)) ? text : Number(text);
}

export function rateText(rate: number | null): string {
  return rate === null ? "" : String(rate);
}
