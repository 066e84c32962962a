import { fieldReader, writeFields } from "./fields.ts";

/** The body that submit_sm and deliver_sm share (SMPP 3.4, 4.4.1 and 4.6.1). */
export type ShortMessage = {
  source: { ton: number; npi: number; address: string };
  destination: { ton: number; npi: number; address: string };
  esmClass: number;
  priority: number;
  validity: string;
  registeredDelivery: number;
  dataCoding: number;
  message: Buffer;
  tlvs: ReadonlyMap<number, Buffer>;
};

/** Bits of esm_class: a user data header stands before the text; what kind of message it is. */
export const HAS_UDH = 0x40;
export const KIND_OF_MESSAGE = 0x3c;

/** Reads a deliver_sm. Throws where it is too short. */
export function readShortMessage(body: Buffer): ShortMessage {
  const read = fieldReader(body);
  read.text(); // service_type
  const source = { ton: read.byte(), npi: read.byte(), address: read.text() };
  const destination = { ton: read.byte(), npi: read.byte(), address: read.text() };
  const esmClass = read.byte();
  read.byte(); // protocol_id
  const priority = read.byte();
  read.text(); // schedule_delivery_time
  const validity = read.text();
  const registeredDelivery = read.byte();
  read.byte(); // replace_if_present_flag
  const dataCoding = read.byte();
  read.byte(); // sm_default_msg_id
  const message = read.bytes(read.byte());
  const tlvs = read.tlvs();
  return { source, destination, esmClass, priority, validity, registeredDelivery, dataCoding, message, tlvs };
}

/** A submit_sm's body; `tlvs` are already written. */
export function writeShortMessage(
  { source, destination, ...given }: Omit<ShortMessage, "tlvs"> & { tlvs: readonly Buffer[] },
  serviceType: string,
): Buffer {
  return writeFields([
    ...[serviceType, source.ton, source.npi, source.address],
    ...[destination.ton, destination.npi, destination.address],
    ...[given.esmClass, 0, given.priority, "", given.validity, given.registeredDelivery, 0],
    ...[given.dataCoding, 0, given.message.length, given.message, ...given.tlvs],
  ]);
}
