import { fillBitsAfter, fromSeptets, packSeptets, toSeptets, unpackSeptets } from "./gsm-alphabet.ts";

/** What data_coding 0, "the SMSC's default alphabet", is at an SMSC: SMPP leaves it open. */
export type DefaultAlphabet = "gsm" | "gsm-packed" | "latin-1" | "ascii";

/** A text's bytes and the data_coding that says how to read them. */
export type Encoded = { dataCoding: number; bytes: Buffer };

const UCS_2 = 0x08;
// SMPP 3.4, 5.2.19: alphabets that Node can read by their names.
const named = new Map([
  [0x03, "windows-1252"],
  [0x06, "iso-8859-5"],
  [0x07, "iso-8859-8"],
  [0x0a, "iso-2022-jp"],
  [0x0e, "euc-kr"],
]);

/** The text of a message that came. `headerBytes`: how long the header before it was, which packing depends on. */
export function decodeText(
  bytes: Buffer,
  dataCoding: number,
  alphabet: DefaultAlphabet,
  headerBytes = 0,
): string {
  switch (alphabetOf(dataCoding)) {
    case "ucs-2":
      return readUtf16(bytes);
    case "binary":
      return readBinary(bytes);
    case "ascii":
      return bytes.toString("latin1");
    case "default":
      return readDefault(bytes, alphabet, headerBytes);
    case "named":
      return readNamed(bytes, dataCoding);
  }
}

/** A text as it goes out: in the default alphabet where that has all its characters, else in UTF-16. */
export function encodeText(text: string, alphabet: DefaultAlphabet, headerBytes = 0): Encoded {
  const bytes = inDefault(text, alphabet, headerBytes);
  return bytes ? { dataCoding: 0, bytes } : { dataCoding: UCS_2, bytes: writeUtf16(text) };
}

type Alphabet = "default" | "ascii" | "binary" | "ucs-2" | "named";

// Below 16 the values are SMPP's own, above they are GSM 03.38's.
function alphabetOf(dataCoding: number): Alphabet {
  if (dataCoding === 0x01) return "ascii";
  if (dataCoding === 0x02 || dataCoding === 0x04) return "binary";
  if (dataCoding === UCS_2) return "ucs-2";
  if (dataCoding < 0x10) return named.has(dataCoding) ? "named" : "default";
  if (dataCoding >= 0xf0) return (dataCoding & 0x04) === 0 ? "default" : "binary";
  if (dataCoding >= 0xe0) return "ucs-2";
  if (dataCoding >= 0xc0) return "default";
  const alphabets = ["default", "binary", "ucs-2", "default"] as const;
  return alphabets[(dataCoding >> 2) & 3] ?? "default";
}

function readDefault(bytes: Buffer, alphabet: DefaultAlphabet, headerBytes: number): string {
  if (alphabet === "gsm") return fromSeptets(bytes);
  if (alphabet === "gsm-packed") return fromSeptets(unpackSeptets(bytes, fillBitsAfter(headerBytes)));
  return bytes.toString("latin1");
}

function inDefault(text: string, alphabet: DefaultAlphabet, headerBytes: number): Buffer | null {
  if (alphabet === "ascii") return /^[\0-\x7f]*$/.test(text) ? Buffer.from(text, "latin1") : null;
  if (alphabet === "latin-1") return /^[\0-\xff]*$/.test(text) ? Buffer.from(text, "latin1") : null;
  const septets = toSeptets(text);
  return septets && alphabet === "gsm-packed" ? packSeptets(septets, fillBitsAfter(headerBytes)) : septets;
}

// By units, since a part may end in the middle of a character. An odd byte at the end is nothing.
function readUtf16(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString("utf16le");
}

function writeUtf16(text: string): Buffer {
  return Buffer.from(text, "utf16le").swap16();
}

function readNamed(bytes: Buffer, dataCoding: number): string {
  return new TextDecoder(named.get(dataCoding)).decode(bytes);
}

// Nobody texts in bytes: some SMSCs call UTF-8 so. What isn't is kept as it can be shown.
function readBinary(bytes: Buffer): string {
  const text = bytes.toString("utf8");
  return text.includes("\ufffd") ? bytes.toString("latin1") : text;
}
