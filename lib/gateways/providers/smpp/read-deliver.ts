import { createHash } from "node:crypto";
import { decodeText } from "#lib/gateways/smpp/data-coding.ts";
import { tlvTags } from "#lib/gateways/smpp/fields.ts";
import {
  HAS_UDH,
  KIND_OF_MESSAGE,
  readShortMessage,
  type ShortMessage,
} from "#lib/gateways/smpp/short-message.ts";
import { partInHeader, splitHeader } from "#lib/gateways/smpp/user-data-header.ts";
import { withPlus } from "../addresses.ts";
import type { HeardText, InboundText, ProviderReport } from "../provider.ts";
import type { SmppCredentials } from "./credentials.ts";
import { readReceipt } from "./read-receipt.ts";

/** What a deliver_sm brings; null: an acknowledgement between handsets, which is nobody's business here. */
export type Delivered = { text: HeardText } | { report: ProviderReport } | null;

const RECEIPT = 0x04;
const INTERMEDIATE = 0x20;

/** Reads a deliver_sm. Throws where it can't be one; it is refused for good then. */
export function readDeliver(body: Buffer, credentials: SmppCredentials): Delivered {
  const message = readShortMessage(body);
  const kind = message.esmClass & KIND_OF_MESSAGE;
  const isReceipt = kind === RECEIPT || kind === INTERMEDIATE;
  // Some SMSCs forget the bits. Words alone prove nothing: anybody can text "id:1 stat:DELIVRD".
  const hasState = message.tlvs.has(tlvTags.receipted_message_id) && message.tlvs.has(tlvTags.message_state);
  if (isReceipt || hasState) return { report: readReceipt(message, credentials.alphabet) };
  return kind === 0 ? { text: readText(message, credentials) } : null;
}

function readText(message: ShortMessage, { alphabet }: SmppCredentials): HeardText {
  const given = message.tlvs.get(tlvTags.message_payload) ?? message.message;
  const hasHeader = (message.esmClass & HAS_UDH) !== 0;
  const { header, text } = hasHeader ? splitHeader(given) : { header: Buffer.alloc(0), text: given };
  const part = partInHeader(header) ?? partInTlvs(message);
  return {
    fingerprint: fingerprintOf(message),
    from: addressOf(message.source),
    to: addressOf(message.destination),
    text: decodeText(text, message.dataCoding, alphabet, header.length),
    media: [],
    sentAt: null,
    ...(part && { part }),
  };
}

const NATIONAL = 2;

// International numbers come without their plus, with TON 1, or 0 where nobody cared.
function addressOf({ ton, address }: ShortMessage["source"]): string {
  return ton <= 1 ? withPlus(address) : ton === NATIONAL ? address : address.trim();
}

function partInTlvs({ tlvs }: ShortMessage): InboundText["part"] | null {
  const [reference, total, number] = [
    tlvs.get(tlvTags.sar_msg_ref_num),
    tlvs.get(tlvTags.sar_total_segments),
    tlvs.get(tlvTags.sar_segment_seqnum),
  ];
  if (reference?.length !== 2 || !total?.length || !number?.length) return null;
  return { reference: `sar-${reference.readUInt16BE(0)}`, total: total[0] ?? 0, number: number[0] ?? 0 };
}

// SMPP gives texts no ids. What comes again after a broken line is the same in all of this.
function fingerprintOf({ source, destination, esmClass, dataCoding, message, tlvs }: ShortMessage): string {
  const known = Object.values(tlvTags).map((tag) => tlvs.get(tag)?.toString("hex") ?? "");
  const told = [source, destination, esmClass, dataCoding, message.toString("hex"), known];
  return createHash("sha256").update(JSON.stringify(told)).digest("hex");
}
