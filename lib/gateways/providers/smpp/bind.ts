import { nameOfStatus } from "#lib/gateways/smpp/command-status.ts";
import { dial, NoLine } from "#lib/gateways/smpp/dial.ts";
import { writeFields } from "#lib/gateways/smpp/fields.ts";
import { commands, type Pdu } from "#lib/gateways/smpp/pdu.ts";
import { openSession, type SmppSession } from "#lib/gateways/smpp/session.ts";
import { ConnectionRefused } from "../provider.ts";
import { wrongCredentials } from "./codes.ts";
import type { SmppCredentials } from "./credentials.ts";

export type BindCommand = "bind_transceiver" | "bind_transmitter" | "bind_receiver";

/** Thrown where the SMSC has answered a bind with no. */
export class BindRefused extends ConnectionRefused {
  readonly status: number;

  constructor(status: number) {
    super(nameOfStatus(status), { lasting: wrongCredentials.includes(status) });
    this.status = status;
  }
}

const VERSION_3_4 = 0x34;

/** A bound line to the SMSC. Throws BindRefused, or ConnectionRefused where there is no line or no answer. */
export async function bindTo(
  credentials: SmppCredentials,
  command: BindCommand,
  onDeliver: (session: SmppSession, pdu: Pdu) => void,
): Promise<SmppSession> {
  const { timeoutMs, enquireSeconds, systemId, password, systemType } = credentials;
  const socket = await dial(credentials, timeoutMs).catch((error: unknown) => {
    throw error instanceof NoLine ? new ConnectionRefused(error.message) : error;
  });
  const session = openSession(socket, {
    // Nothing can come before the answer to the bind.
    onDeliver: (pdu) => onDeliver(session, pdu),
    answerWithinMs: timeoutMs,
    enquireEveryMs: enquireSeconds * 1_000,
  });
  const body = writeFields([systemId, password, systemType, VERSION_3_4, 0, 0, ""]);
  const answer = await session.request(commands[command], body);
  if (answer.kind === "answer" && answer.pdu.status === 0) return session;
  session.hangUp("not bound");
  if (answer.kind === "answer") throw new BindRefused(answer.pdu.status);
  throw new ConnectionRefused(`no answer to the bind (${answer.cause})`);
}
