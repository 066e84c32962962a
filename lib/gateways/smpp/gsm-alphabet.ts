/** GSM 03.38, 6.2.1: the default alphabet, by code; 0x1B leads to its extension. */
const BASIC =
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const EXTENSION = new Map([
  [0x0a, "\f"],
  [0x14, "^"],
  [0x28, "{"],
  [0x29, "}"],
  [0x2f, "\\"],
  [0x3c, "["],
  [0x3d, "~"],
  [0x3e, "]"],
  [0x40, "|"],
  [0x65, "€"],
]);
const ESCAPE = 0x1b;
const codes = new Map<string, number[]>([
  ...[...BASIC].map((character, code): [string, number[]] => [character, [code]]),
  ...[...EXTENSION].map(([code, character]): [string, number[]] => [character, [ESCAPE, code]]),
]);

/** A text in septets, one a byte; null where the alphabet lacks one of its characters. */
export function toSeptets(text: string): Buffer | null {
  const septets: number[] = [];
  for (const character of text) {
    const code = character === "\x1b" ? undefined : codes.get(character);
    if (!code) return null;
    septets.push(...code);
  }
  return Buffer.from(septets);
}

/** The text of septets, one a byte. What the extension lacks is read from the basic table, as handsets do. */
export function fromSeptets(septets: Uint8Array): string {
  let text = "";
  for (let at = 0; at < septets.length; at++) {
    const code = (septets[at] ?? 0) & 0x7f;
    if (code !== ESCAPE) text += BASIC[code] ?? "";
    else if (at + 1 < septets.length) {
      const next = (septets[++at] ?? 0) & 0x7f;
      text += EXTENSION.get(next) ?? BASIC[next]?.replace("\x1b", " ") ?? "";
    }
  }
  return text;
}

/** Septets packed, eight into seven bytes, after so many bits that fill the header up. */
export function packSeptets(septets: Uint8Array, fillBits = 0): Buffer {
  const packed = Buffer.alloc(Math.ceil((septets.length * 7 + fillBits) / 8));
  for (const [index, septet] of septets.entries()) {
    const bit = fillBits + index * 7;
    const shifted = (septet & 0x7f) << (bit % 8);
    const at = Math.floor(bit / 8);
    packed[at] = (packed[at] ?? 0) | (shifted & 0xff);
    if (shifted > 0xff) packed[at + 1] = shifted >> 8;
  }
  return packed;
}

/** The septets in packed bytes. Seven bits that were left over at the end (zeros or a CR) are no septet. */
export function unpackSeptets(packed: Uint8Array, fillBits = 0): Buffer {
  const bits = packed.length * 8 - fillBits;
  const septets = Buffer.alloc(Math.max(0, Math.floor(bits / 7)));
  for (const index of septets.keys()) {
    const bit = fillBits + index * 7;
    const at = Math.floor(bit / 8);
    septets[index] = ((((packed[at + 1] ?? 0) << 8) | (packed[at] ?? 0)) >> (bit % 8)) & 0x7f;
  }
  const last = septets.at(-1);
  const isFilling = bits % 7 === 0 && (last === 0 || last === 0x0d) && septets.length > 1;
  return isFilling ? septets.subarray(0, -1) : septets;
}

/** How many bits stand between a user data header and packed septets, which begin at a septet's border. */
export function fillBitsAfter(headerBytes: number): number {
  return (7 - ((headerBytes * 8) % 7)) % 7;
}
