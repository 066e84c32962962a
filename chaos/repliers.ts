import { setTimeout as pause } from "node:timers/promises";
import type { Line, SentReply, SentText } from "./books.ts";
import { createChance } from "./chance.ts";
import { type Answer, postUntilTaken } from "./post.ts";

type Desk = { base: string; headers: Record<string, string>; texts: readonly SentText[]; simulator: Line };

const PAUSE_MS = 80;
/** Handsets of the simulator that never report, report undelivered, refuse, refuse twice, report before the answer. */
const SPECIAL = [1, 2, 3, 4, 5].map((ending) => `+479300000${ending}`);

/**
 * People and programs that answer all the time. Each repeats a call that was not answered, with the same clientId, and
 * now and then makes it twice at once: one reply all the same.
 */
export function startRepliers(desk: Desk, people: number, seed: number, faultNow: () => string) {
  const sent: SentReply[] = [];
  let stopped = false;

  const answer = async (handset: string, line: Line, twice: boolean): Promise<void> => {
    const clientId = `reply-${sent.length}`;
    const reply: SentReply = {
      clientId,
      fault: faultNow(),
      handset,
      line,
      text: `Parcel ${clientId} comes tomorrow.`,
      firstSentAt: performance.now(),
      messageId: null,
      refusal: null,
    };
    sent.push(reply);
    const body = { from: line.number, to: handset, text: reply.text, clientId };
    const call = () => postUntilTaken(`${desk.base}/api/v1/messages`, body, desk.headers);
    const answers = await Promise.all(twice ? [call(), call()] : [call()]);
    for (const one of answers) note(reply, one);
  };

  // Each person has handsets of their own, so that what they write to one is written one after the other.
  const person = async (number: number): Promise<void> => {
    const chance = createChance(seed + number);
    const isMine = ({ handset, acknowledgedAt }: SentText) =>
      acknowledgedAt !== null && Number(handset.slice(-5)) % people === number;
    while (!stopped) {
      const text = Array.from({ length: 4 * people }, () => chance.pick(desk.texts)).find(
        (one) => one && isMine(one),
      );
      if (chance.of(2)) await answer(SPECIAL[number % SPECIAL.length] ?? "", desk.simulator, false);
      else if (text) await answer(text.handset, text.line, chance.of(15));
      await pause(chance.upTo(PAUSE_MS));
    }
  };

  const running = Promise.all(Array.from({ length: people }, (_, number) => person(number)));
  return {
    sent,
    /** Writes nothing new, and resolves when all that was written is accepted. */
    stop: async () => {
      stopped = true;
      await running;
    },
  };
}

function note(reply: SentReply, { status, body }: Answer): void {
  const { message } = body as { message?: { id: string } };
  if (status !== 202 || !message) reply.refusal = String(status);
  else if (reply.messageId !== null && reply.messageId !== message.id)
    reply.refusal = "two ids for one clientId";
  else reply.messageId = message.id;
}
