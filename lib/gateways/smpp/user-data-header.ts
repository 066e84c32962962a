import type { InboundText } from "#lib/gateways/providers/provider.ts";

type Part = NonNullable<InboundText["part"]>;

/** A message's header (GSM 03.40, 9.2.3.24) and what stands behind it. A header longer than the message is none. */
export function splitHeader(message: Buffer): { header: Buffer; text: Buffer } {
  const length = (message[0] ?? 0) + 1;
  if (message.length === 0 || length > message.length) return { header: Buffer.alloc(0), text: message };
  return { header: message.subarray(0, length), text: message.subarray(length) };
}

const CONCATENATED_8 = 0x00;
const CONCATENATED_16 = 0x08;

/** Which part of a long text it is, as its header says; null where it is whole. */
export function partInHeader(header: Buffer): Part | null {
  for (let at = 1; at + 2 <= header.length; at += 2 + (header[at + 1] ?? 0)) {
    const element = header.subarray(at + 2, at + 2 + (header[at + 1] ?? 0));
    if (header[at] === CONCATENATED_8 && element.length === 3)
      return { reference: `8-${element[0]}`, total: element[1] ?? 0, number: element[2] ?? 0 };
    if (header[at] === CONCATENATED_16 && element.length === 4)
      return { reference: `16-${element.readUInt16BE(0)}`, total: element[2] ?? 0, number: element[3] ?? 0 };
  }
  return null;
}

/** The header of one part of a long text, with a reference of 8 bits. */
export function partHeader(reference: number, total: number, number: number): Buffer {
  return Buffer.from([5, CONCATENATED_8, 3, reference & 0xff, total, number]);
}
