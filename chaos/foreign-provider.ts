import { randomUUID } from "node:crypto";
import { startFakeMyLink, taken, tokenFor } from "#lib/testing/fake-mylink.ts";
import { type FakeCall, json } from "#lib/testing/fake-provider.ts";
import type { Receipt } from "./books.ts";
import { createChance } from "./chance.ts";
import { createReporter, DELIVERED, SENT } from "./reporter.ts";
import { createWaiters } from "./waiters.ts";

type Response = Parameters<ReturnType<typeof json>>[0];
type Message = {
  recipient: string;
  content: { text: string };
  referenceId: string;
  callback: { urls: string[] };
};

/** How the provider behaves at the moment. Where it answers badly it may or may not have taken the text. */
export type Mood =
  | "well"
  | "answers-500"
  | "answers-429"
  | "answers-nothing"
  | "answers-garbage"
  | "reports-before-answering"
  | "reports-twice-and-in-disorder";

/**
 * A provider that speaks MyLINK's API, with a ledger of its own outside of our database: what its handsets received. It
 * gives no second look at a text: what it takes twice is received twice. Its reports come until we acknowledge them.
 */
export async function startForeignProvider(seed: number, headers: Record<string, string>) {
  const fake = await startFakeMyLink();
  const chance = createChance(seed);
  const reporter = createReporter(headers);
  const receipts: Receipt[] = [];
  const taking = createWaiters();
  let mood: Mood = "well";

  const take = ({ referenceId, recipient, content }: Message): string => {
    receipts.push({ reference: referenceId, handset: recipient, text: content.text });
    taking.happened(performance.now());
    return randomUUID();
  };
  const report = (message: Message, id: string, codes: number[], inMs = 50 + chance.upTo(150)) =>
    reporter.owe(message.callback.urls[0] ?? "", codes, { id, reference: message.referenceId }, inMs);
  // Of a text that was taken without saying so, a report comes in half of the cases.
  const perhapsTake = (message: Message) => {
    if (chance.of(50)) return;
    const id = take(message);
    if (chance.of(50)) void report(message, id, [DELIVERED]);
  };

  const answers: Record<Mood, (response: Response, call: FakeCall, message: Message) => void> = {
    well: (response, call, message) => {
      const id = take(message);
      taken(id)(response, call);
      void report(message, id, [DELIVERED]);
    },
    "answers-500": (response, call, message) => {
      perhapsTake(message);
      json(500, { error: "internal" })(response, call);
    },
    "answers-429": json(429, { error: "too many requests" }, { "retry-after": "1" }),
    "answers-nothing": (_response, _call, message) => perhapsTake(message),
    "answers-garbage": (response, _call, message) => {
      perhapsTake(message);
      if (chance.of(30)) response.destroy();
      else response.writeHead(200).end(chance.of(50) ? "<html>It works!</html>" : '{"messages":[{"mess');
    },
    "reports-before-answering": (response, call, message) => {
      const id = take(message);
      void report(message, id, [DELIVERED], 0).then(() => taken(id)(response, call));
    },
    "reports-twice-and-in-disorder": (response, call, message) => {
      const id = take(message);
      taken(id)(response, call);
      for (const codes of [[DELIVERED, SENT], [SENT, DELIVERED], [SENT]]) void report(message, id, codes);
    },
  };

  fake.answers.tokens = [tokenFor(3_600)];
  fake.answers.sends = [
    (response, call) => {
      const [message] = JSON.parse(call.body) as Message[];
      if (message) answers[mood](response, call, message);
    },
  ];
  return {
    url: fake.url,
    receipts,
    told: reporter.told,
    setMood: (next: Mood) => (mood = next),
    /** Resolves when it takes a text after the given time. */
    takesAfter: taking.after,
    allReported: reporter.allAcknowledged,
    stop: fake.stop,
  };
}

export type ForeignProvider = Awaited<ReturnType<typeof startForeignProvider>>;
