import { setTimeout as pause } from "node:timers/promises";
import type { Line, SentText } from "./books.ts";
import { createChance } from "./chance.ts";
import { postUntilTaken } from "./post.ts";
import { CALLBACK_HEADER } from "./set-up-business.ts";
import { createWaiters } from "./waiters.ts";

type Door = { line: Line; url: string; headers: Record<string, string>; payload: (text: SentText) => object };

/** The accounts through which customers' texts come, each as its provider would post them. */
export function doorsOf(base: string, simulator: Line, mylink: Line): Door[] {
  return [
    {
      line: simulator,
      url: `${base}/api/mo/${simulator.account}`,
      headers: {},
      payload: ({ id, handset, line, text }) => ({ id, from: handset, to: line.number, text }),
    },
    {
      line: mylink,
      url: `${base}/api/mo/${mylink.account}`,
      headers: CALLBACK_HEADER,
      payload: ({ id, handset, line, text }) => ({
        eventId: id,
        recipient: line.number,
        reply: { sender: handset, text },
      }),
    },
  ];
}

const PAUSE_MS = 60;

/**
 * Customers who text all the time, through a carrier that promises "at least once": it repeats what was not
 * acknowledged, sends some texts twice at once, some again much later, and several of one handset at the same time.
 */
export function startCarrier(doors: readonly Door[], hands: number, seed: number, faultNow: () => string) {
  const sent: SentText[] = [];
  const acknowledging = createWaiters();
  let handsets = 0;
  let stopped = false;

  const deliver = async (door: Door, handset: string): Promise<void> => {
    const id = `chaos-${sent.length}`;
    const text: SentText = {
      id,
      fault: faultNow(),
      handset,
      line: door.line,
      text: `Is parcel ${id} on its way?`,
      firstSentAt: performance.now(),
      acknowledgedAt: null,
    };
    sent.push(text);
    await bring(door, text);
    text.acknowledgedAt = performance.now();
    acknowledging.happened(text.firstSentAt);
  };

  const hand = async (number: number): Promise<void> => {
    const chance = createChance(seed + number);
    const own: string[] = [];
    while (!stopped) {
      const isNew = own.length === 0 || (own.length < 200 && chance.of(15));
      const handset = isNew ? newHandset(++handsets) : (chance.pick(own) ?? "");
      if (isNew) own.push(handset);
      // First texts come in a burst, to one number or to both: one contact all the same.
      const burst = isNew ? 3 : 1 + (chance.of(20) ? 1 : 0);
      const door = chance.pick(doors);
      const doorsNow = Array.from({ length: burst }, () => (chance.of(90) ? door : chance.pick(doors)));
      await Promise.all(
        doorsNow.flatMap((one) => {
          if (!one) return [];
          const delivering = deliver(one, handset);
          const copy = sent.at(-1);
          return chance.of(10) && copy ? [delivering, bring(one, copy)] : [delivering];
        }),
      );
      await bringAgain(chance.of(5) ? chance.pick(sent) : undefined);
      await pause(chance.upTo(PAUSE_MS));
    }
  };
  const bringAgain = async (old: SentText | undefined) => {
    const door = doors.find((one) => one.line === old?.line);
    if (old && door && old.acknowledgedAt !== null) await bring(door, old);
  };

  const running = Promise.all(Array.from({ length: hands }, (_, number) => hand(number)));
  return {
    sent,
    /** Resolves when a text is acknowledged that was first sent after the given time. */
    acknowledgesAfter: acknowledging.after,
    /** Sends nothing new, and resolves when all that was sent is acknowledged. */
    stop: async () => {
      stopped = true;
      await running;
    },
  };
}

export type Carrier = ReturnType<typeof startCarrier>;

async function bring(door: Door, text: SentText): Promise<void> {
  const { status } = await postUntilTaken(door.url, door.payload(text), door.headers);
  if (status !== 200) throw new Error(`A text was refused with ${status}`);
}

// The simulator knows five endings (0001 to 0005) that behave specially: none of these has one.
function newHandset(count: number): string {
  const block = Math.floor(count / 9_900);
  return `+4792${100_050 + block * 10_000 + (count % 9_900)}`;
}
