import type { Socket } from "node:net";
import { STORED } from "./command-status.ts";
import { type Pdu, writePdu } from "./pdu.ts";

/** What became of a request. `unsent`: it never left; `lost`: it did, and nobody knows what came of it. */
export type Answered =
  { kind: "answer"; pdu: Pdu } | { kind: "unsent"; cause: string } | { kind: "lost"; cause: string };

const LAST_SEQUENCE = 0x7fffffff;

/** Our requests over a line, each until it is answered: by `settle`, in time, or never. */
export function createRequests(socket: Socket, answerWithinMs: number) {
  const waiting = new Map<number, (answer: Answered) => void>();
  let last = 0;

  const request = (command: number, body: Buffer = Buffer.alloc(0)): Promise<Answered> => {
    if (!socket.writable) return Promise.resolve({ kind: "unsent", cause: "closed" });
    last = last === LAST_SEQUENCE ? 1 : last + 1;
    const sequence = last;
    return new Promise((resolve) => {
      const end = (answer: Answered) => {
        clearTimeout(timer);
        if (waiting.delete(sequence)) resolve(answer);
      };
      const timer = setTimeout(() => end({ kind: "lost", cause: "timeout" }), answerWithinMs);
      waiting.set(sequence, end);
      socket.write(writePdu({ command, status: STORED, sequence, body }));
    });
  };
  /** An answer that came; one that nobody waits for any more tells nothing. */
  const settle = (pdu: Pdu) => waiting.get(pdu.sequence)?.({ kind: "answer", pdu });
  const loseAll = (cause: string) => {
    for (const end of [...waiting.values()]) end({ kind: "lost", cause });
  };
  return { request, settle, loseAll };
}
