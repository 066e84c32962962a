/** Bytes of a body in order: one byte, or a C-octet string. */
export type Field = number | string | Buffer;

/** A body out of its fields: numbers are one byte each, strings Latin-1 ended by a zero, buffers as they are. */
export function writeFields(fields: readonly Field[]): Buffer {
  return Buffer.concat(
    fields.map((field) => {
      if (typeof field === "number") return Buffer.from([field]);
      return typeof field === "string" ? Buffer.from(`${field.replaceAll("\0", "")}\0`, "latin1") : field;
    }),
  );
}

/** A reader of a body's fields in their order. Throws where the body is shorter than it must be. */
export function fieldReader(body: Buffer) {
  let at = 0;
  const take = (length: number) => {
    if (at + length > body.length) throw new RangeError("The PDU is too short");
    return body.subarray(at, (at += length));
  };
  return {
    byte: () => take(1)[0] ?? 0,
    bytes: take,
    text: () => {
      const end = body.indexOf(0, at);
      if (end < 0) throw new RangeError("The PDU has a string without an end");
      const text = body.toString("latin1", at, end);
      at = end + 1;
      return text;
    },
    /** What is left, as optional parameters by their tag; the first of each counts, a broken one ends them. */
    tlvs: () => {
      const found = new Map<number, Buffer>();
      while (at + 4 <= body.length) {
        const [tag, length] = [body.readUInt16BE(at), body.readUInt16BE(at + 2)];
        if (at + 4 + length > body.length) break;
        at += 4;
        if (!found.has(tag)) found.set(tag, body.subarray(at, at + length));
        at += length;
      }
      return found;
    },
  };
}

/** One optional parameter (TLV). */
export function writeTlv(tag: number, value: Buffer): Buffer {
  const header = Buffer.alloc(4);
  header.writeUInt16BE(tag, 0);
  header.writeUInt16BE(value.length, 2);
  return Buffer.concat([header, value]);
}

/** SMPP 3.4, 5.3.2: the optional parameters that we know. */
export const tlvTags = {
  receipted_message_id: 0x001e,
  user_message_reference: 0x0204,
  sar_msg_ref_num: 0x020c,
  sar_total_segments: 0x020e,
  sar_segment_seqnum: 0x020f,
  message_payload: 0x0424,
  network_error_code: 0x0423,
  message_state: 0x0427,
} as const;
