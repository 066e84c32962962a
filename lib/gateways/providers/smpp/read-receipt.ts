import { decodeText, type DefaultAlphabet } from "#lib/gateways/smpp/data-coding.ts";
import { tlvTags } from "#lib/gateways/smpp/fields.ts";
import type { ShortMessage } from "#lib/gateways/smpp/short-message.ts";
import type { ProviderReport } from "../provider.ts";
import { verdictOf } from "./codes.ts";

/**
 * A delivery receipt: by its optional parameters, else by its text (SMPP 3.4, appendix B: "id:… stat:… err:…", which
 * every SMSC writes a little otherwise). Throws where it names no text.
 */
export function readReceipt(message: ShortMessage, alphabet: DefaultAlphabet): ProviderReport {
  const given = message.tlvs.get(tlvTags.message_payload) ?? message.message;
  const text = decodeText(given, message.dataCoding, alphabet);
  const told = text.replace(/\btext:.*$/is, "");
  const id = stringIn(message.tlvs.get(tlvTags.receipted_message_id)) ?? fieldIn(told, "id");
  if (id === null) throw new Error("A receipt that names no text");
  const state = message.tlvs.get(tlvTags.message_state)?.[0] ?? null;
  const stat = fieldIn(told, "stat");
  const err = fieldIn(told, "err") ?? networkErrorIn(message);
  return {
    providerMessageId: id,
    reference: null,
    ...verdictOf(state, stat),
    code: err !== null && /^0*$/.test(err) ? null : err,
    segments: null,
    raw: { receipt: told.trim(), id, state },
  };
}

function fieldIn(text: string, name: string): string | null {
  return new RegExp(`(?:^|\\s)${name}:\\s*(\\S+)`, "i").exec(text)?.[1]?.slice(0, 200) ?? null;
}

function stringIn(value: Buffer | undefined): string | null {
  const text = value?.toString("latin1").replace(/\0.*$/s, "").trim().slice(0, 200);
  return text === "" ? null : (text ?? null);
}

// The kind of network, then the error in it.
function networkErrorIn({ tlvs }: ShortMessage): string | null {
  const value = tlvs.get(tlvTags.network_error_code);
  return value?.length === 3 ? String(value.readUInt16BE(1)) : null;
}
