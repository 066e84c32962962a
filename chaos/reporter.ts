import { setTimeout as pause } from "node:timers/promises";
import { postUntilTaken } from "./post.ts";

export const SENT = 1001;
export const DELIVERED = 2000;

type About = { id: string; reference: string };

/** Brings a foreign provider's delivery reports, each as often as it takes until it is acknowledged. */
export function createReporter(headers: Record<string, string>) {
  const told = new Set<string>();
  const owed = new Set<Promise<void>>();

  const bring = async (url: string, codes: number[], { id, reference }: About, inMs: number) => {
    await pause(inMs);
    for (const code of codes) {
      const status = { messageId: id, referenceId: reference, code, segments: 1 };
      const answer = await postUntilTaken(url, { eventId: `${id}-${code}`, status }, headers);
      if (answer.status !== 200) throw new Error(`A report was refused with ${answer.status}`);
      if (code === DELIVERED) told.add(reference);
    }
  };
  const owe = (url: string, codes: number[], about: About, inMs: number): Promise<void> => {
    const report = bring(url, codes, about, inMs).finally(() => owed.delete(report));
    owed.add(report);
    return report;
  };
  return {
    told,
    owe,
    allAcknowledged: async () => {
      while (owed.size > 0) await Promise.all(owed);
    },
  };
}
