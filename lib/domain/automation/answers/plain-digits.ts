/** A text with the digits of every script (Arabic, Devanagari, Thai, full width…) as 0–9. */
export function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)));
}

// Unicode keeps the ten digits of a script together, zero first (TUS 4.6); styles of the same digits stand in rows of ten.
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return code - 0x30;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}
