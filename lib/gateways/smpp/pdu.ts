/** SMPP 3.4, chapters 3.2 and 5.1: what travels on the line, its body still unread. */
export type Pdu = { command: number; status: number; sequence: number; body: Buffer };

export const commands = {
  generic_nack: 0x80000000,
  bind_receiver: 0x00000001,
  bind_transmitter: 0x00000002,
  submit_sm: 0x00000004,
  deliver_sm: 0x00000005,
  unbind: 0x00000006,
  bind_transceiver: 0x00000009,
  enquire_link: 0x00000015,
  alert_notification: 0x00000102,
} as const;
export type CommandName = keyof typeof commands;

const HEADER = 16;
/** A text's PDU has a few hundred bytes, its payload 64 kB at most. */
const LONGEST = 70_000;
const RESPONSE = 0x80000000;

/** Whether it answers a request of ours. */
export function isResponse({ command }: Pdu): boolean {
  return command >= RESPONSE;
}

/** The command that answers another. */
export function responseTo(command: number): number {
  return (command | RESPONSE) >>> 0;
}

/** A PDU as bytes. */
export function writePdu({ command, status, sequence, body }: Pdu): Buffer {
  const header = Buffer.alloc(HEADER);
  for (const [at, value] of [HEADER + body.length, command, status, sequence].entries())
    header.writeUInt32BE(value, at * 4);
  return Buffer.concat([header, body]);
}

/** Cuts what comes in into PDUs, in whatever pieces it comes. Throws where the length can't be one: the line is useless then. */
export function createPduReader(): (chunk: Buffer) => Pdu[] {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const found: Pdu[] = [];
    while (rest.length >= HEADER) {
      const length = rest.readUInt32BE(0);
      if (length < HEADER || length > LONGEST) throw new Error(`A PDU of ${length} bytes`);
      if (rest.length < length) break;
      found.push(readPdu(rest.subarray(0, length)));
      rest = rest.subarray(length);
    }
    return found;
  };
}

function readPdu(bytes: Buffer): Pdu {
  return {
    command: bytes.readUInt32BE(4),
    status: bytes.readUInt32BE(8),
    sequence: bytes.readUInt32BE(12),
    body: bytes.subarray(HEADER),
  };
}
