/** Which family of phones an opener's browser says it is. */
export type PhoneFamily = "apple" | "android" | "other";

type Text = { address: string; text: string };

/** The family by the browser's own name. An iPad that says it is a Mac takes the form of all others. */
export function phoneFamily(userAgent: string): PhoneFamily {
  if (/\b(iPhone|iPad|iPod)\b/.test(userAgent)) return "apple";
  return /\bAndroid\b/.test(userAgent) ? "android" : "other";
}

/**
 * The address that opens the phone's messages with a text filled in: nothing is sent before the person sends it. RFC 5724
 * writes "?body=", which Apple's phones read as "&body="; "?&body=" is what both take.
 */
export function smsAddress({ address, text }: Text, family: PhoneFamily): string {
  const sign = { apple: "&", android: "?", other: "?&" }[family];
  return `sms:${address}${sign}body=${encodeURIComponent(text)}`;
}

/** What scanners read as a text without any page: raw, split at its first two colons only. */
export function smsToOf({ address, text }: Text): string {
  return `SMSTO:${address}:${text}`;
}
