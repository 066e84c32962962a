import type { Socket } from "node:net";
import { commands, createPduReader, isResponse, type Pdu, responseTo, writePdu } from "./pdu.ts";
import { STORED, UNKNOWN_COMMAND } from "./command-status.ts";
import { type Answered, createRequests } from "./requests.ts";

/** A line to an SMSC, from the connection to its end. */
export type SmppSession = {
  request: (command: number, body?: Buffer) => Promise<Answered>;
  /** Answers a request of theirs. False where the line is gone. */
  respond: (request: Pdu, status: number, body?: Buffer) => boolean;
  /** Says so, waits for their answer a moment, and hangs up. */
  unbind: () => Promise<void>;
  hangUp: (why: string) => void;
  /** Resolves, with why, when the line is gone. */
  ended: Promise<string>;
};

type Handlers = {
  /** A deliver_sm of theirs, to be answered by `respond`. */
  onDeliver: (pdu: Pdu) => void;
  answerWithinMs: number;
  /** After so long without a word of theirs they are asked whether they live; no answer ends the line. */
  enquireEveryMs: number;
};

const UNBIND_WITHIN_MS = 2_000;

/** Speaks SMPP over a connected socket: matches answers to requests, keeps the line alive, and says when it is gone. */
export function openSession(
  socket: Socket,
  { onDeliver, answerWithinMs, enquireEveryMs }: Handlers,
): SmppSession {
  const { request, settle, loseAll } = createRequests(socket, answerWithinMs);
  const read = createPduReader();
  const { promise: ended, resolve: end } = Promise.withResolvers<string>();
  let why: string | undefined;

  const hangUp = (cause: string) => {
    why ??= cause;
    socket.destroy();
  };
  const enquire = setInterval(() => {
    void request(commands.enquire_link).then((answer) => {
      if (answer.kind !== "answer") hangUp("no answer to enquire_link");
    });
  }, enquireEveryMs);

  function respond({ command, sequence }: Pdu, status: number, body: Buffer = Buffer.alloc(0)): boolean {
    return answer(responseTo(command), sequence, status, body);
  }

  function answer(
    command: number,
    sequence: number,
    status: number,
    body: Buffer = Buffer.alloc(0),
  ): boolean {
    if (!socket.writable) return false;
    socket.write(writePdu({ command, status, sequence, body }));
    return true;
  }

  function take(pdu: Pdu): void {
    if (isResponse(pdu)) return settle(pdu);
    switch (pdu.command) {
      case commands.deliver_sm:
        return onDeliver(pdu);
      case commands.enquire_link:
        return void respond(pdu, STORED);
      case commands.unbind:
        respond(pdu, STORED);
        why ??= "the SMSC has unbound";
        return void socket.end();
      case commands.alert_notification:
        return;
      default:
        answer(commands.generic_nack, pdu.sequence, UNKNOWN_COMMAND);
    }
  }

  socket.on("data", (chunk: Buffer) => {
    try {
      read(chunk).forEach(take);
    } catch (error) {
      hangUp(error instanceof Error ? error.message : "unreadable");
    }
  });
  socket.on("error", (error) => (why ??= "code" in error ? String(error.code) : error.message));
  socket.on("close", () => {
    clearInterval(enquire);
    loseAll(why ?? "closed");
    end(why ?? "the SMSC has hung up");
  });

  const unbind = async () => {
    why ??= "unbound";
    const timer = setTimeout(() => hangUp("unbound"), UNBIND_WITHIN_MS);
    await request(commands.unbind);
    socket.end();
    socket.destroySoon();
    await ended;
    clearTimeout(timer);
  };
  return { request, respond, unbind, hangUp, ended };
}
