/** What the tests' SMSC uses of the npm package `smpp`, which has no types of its own. */
declare module "smpp" {
  import type { EventEmitter } from "node:events";
  import type { Server, Socket } from "node:net";

  export type Body = { message: string | Buffer; udh?: Buffer | Buffer[] };
  export type Pdu = {
    command: string;
    command_status: number;
    sequence_number: number;
    system_id: string;
    password: string;
    message_id?: string;
    short_message?: Body;
    message_payload?: Body;
    response: (fields?: object) => Pdu;
    [field: string]: unknown;
  };
  export interface Session extends EventEmitter {
    socket: Socket;
    send: (pdu: Pdu) => boolean;
    deliver_sm: (fields: object, answered?: (pdu: Pdu) => void) => boolean;
    enquire_link: (answered?: (pdu: Pdu) => void) => boolean;
    unbind: (answered?: (pdu: Pdu) => void) => boolean;
    destroy: () => void;
    pause: () => void;
    resume: () => void;
  }
  export function createServer(
    options: { key?: string; cert?: string },
    onSession: (session: Session) => void,
  ): Server;
  export const encodings: { default: unknown; LATIN1: unknown; ASCII: unknown };
  const smpp: { createServer: typeof createServer };
  export default smpp;
}
