import { splitParts } from "#lib/contract/segments.ts";
import { encodeText, type Encoded } from "#lib/gateways/smpp/data-coding.ts";
import { tlvTags, writeTlv } from "#lib/gateways/smpp/fields.ts";
import { HAS_UDH, type ShortMessage, writeShortMessage } from "#lib/gateways/smpp/short-message.ts";
import { partHeader } from "#lib/gateways/smpp/user-data-header.ts";
import { now } from "#lib/platform/clock.ts";
import { withoutPlus } from "../addresses.ts";
import type { SendRequest } from "../provider.ts";
import type { SmppCredentials } from "./credentials.ts";

const LONGEST_VALIDITY_S = 48 * 3600;
const FINAL_RECEIPT = 0x01;
const INTERNATIONAL = { ton: 1, npi: 1 };
const ALPHANUMERIC = { ton: 5, npi: 0 };
/** What a short_message holds. */
const LONGEST_MESSAGE = 254;

/** The bodies of the submit_sm that carry a text, in their order; each asks for a receipt. */
export function composeSubmits(request: SendRequest, credentials: SmppCredentials): Buffer[] {
  const { text } = request;
  const { alphabet, longTexts } = credentials;
  const { dataCoding } = encodeText(text, alphabet);
  const parts = splitParts(text, dataCoding === 0 ? "GSM-7" : "UCS-2");
  const write = (message: Partial<Fields>) =>
    writeShortMessage({ ...fieldsOf(request, credentials), ...message }, "");
  if (parts.length === 1) return [write(asMessage(encodeText(text, alphabet)))];
  if (longTexts === "payload") return [write(asPayload(encodeText(text, alphabet)))];
  const reference = nextReference();
  return parts.map((part, index) => {
    const [total, number] = [parts.length, index + 1];
    if (longTexts === "sar")
      return write({
        ...asMessage(encodePart(part, dataCoding, alphabet, 0)),
        tlvs: sarOf(reference, total, number),
      });
    const header = partHeader(reference, total, number);
    const { bytes } = encodePart(part, dataCoding, alphabet, header.length);
    return write({ esmClass: HAS_UDH, dataCoding, message: Buffer.concat([header, bytes]) });
  });
}

type Fields = Omit<ShortMessage, "tlvs"> & { tlvs: readonly Buffer[] };

function fieldsOf({ from, to, urgent, expiresAt }: SendRequest, credentials: SmppCredentials): Fields {
  return {
    source: senderOf(from, credentials),
    destination: {
      ...(to.startsWith("+") ? INTERNATIONAL : shortCode(credentials)),
      address: withoutPlus(to),
    },
    esmClass: 0,
    priority: urgent ? 1 : 0,
    validity: validityUntil(expiresAt),
    registeredDelivery: FINAL_RECEIPT,
    dataCoding: 0,
    message: Buffer.alloc(0),
    tlvs: [],
  };
}

function senderOf(
  { address, kind }: SendRequest["from"],
  credentials: SmppCredentials,
): ShortMessage["source"] {
  if (kind === "alphanumeric") return { ...ALPHANUMERIC, address };
  return {
    ...(kind === "short-code" ? shortCode(credentials) : INTERNATIONAL),
    address: withoutPlus(address),
  };
}

function shortCode({ shortCodeTon }: SmppCredentials) {
  return { ton: shortCodeTon, npi: shortCodeTon === 0 ? 0 : 1 };
}

// A part by itself might fit another alphabet: all go as the whole does.
function encodePart(
  part: string,
  dataCoding: number,
  alphabet: SmppCredentials["alphabet"],
  headerBytes: number,
): Encoded {
  if (dataCoding === 0) return encodeText(part, alphabet, headerBytes);
  return { dataCoding, bytes: Buffer.from(part, "utf16le").swap16() };
}

function asMessage({ dataCoding, bytes }: Encoded): Partial<Fields> {
  return bytes.length <= LONGEST_MESSAGE ? { dataCoding, message: bytes } : asPayload({ dataCoding, bytes });
}

function asPayload({ dataCoding, bytes }: Encoded): Partial<Fields> {
  return { dataCoding, tlvs: [writeTlv(tlvTags.message_payload, bytes)] };
}

function sarOf(reference: number, total: number, number: number): Buffer[] {
  return [
    writeTlv(tlvTags.sar_msg_ref_num, Buffer.from([reference >> 8, reference & 0xff])),
    writeTlv(tlvTags.sar_total_segments, Buffer.from([total])),
    writeTlv(tlvTags.sar_segment_seqnum, Buffer.from([number])),
  ];
}

let lastReference = Math.floor(Math.random() * 0x10000);

function nextReference(): number {
  lastReference = (lastReference + 1) & 0xffff;
  return lastReference;
}

// SMPP 3.4, 7.1.1, relative: the SMSC's clock need not be ours.
function validityUntil(expiresAt: Date): string {
  const seconds = Math.floor((expiresAt.getTime() - now().getTime()) / 1000);
  const left = Math.max(60, Math.min(seconds, LONGEST_VALIDITY_S));
  const digits = [
    Math.floor(left / 86_400),
    Math.floor(left / 3600) % 24,
    Math.floor(left / 60) % 60,
    left % 60,
  ];
  return `0000${digits.map((value) => String(value).padStart(2, "0")).join("")}000R`;
}
