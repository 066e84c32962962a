import { GATHER_MS } from "./limits.ts";
import type { Begun } from "./offer-text.ts";

type Gathering = { texts: Begun[]; close: () => void };

/**
 * Gathers texts of one account for a moment, so that one call takes them all. `add` gives the end of that call to the
 * text that opens a batch, and null to those that join it.
 */
export function createGatherer(finish: (batch: readonly Begun[]) => Promise<void>) {
  const gathering = new Map<string, Gathering>();

  const add = (begun: Begun, most: number): Promise<void> | null => {
    const known = gathering.get(begun.account.id);
    if (!known) return open(begun);
    known.texts.push(begun);
    if (known.texts.length >= most) known.close();
    return null;
  };

  const open = async (begun: Begun): Promise<void> => {
    const { id } = begun.account;
    const texts = [begun];
    await new Promise<void>((resolve) => {
      const close = () => {
        clearTimeout(timer);
        gathering.delete(id);
        resolve();
      };
      const timer = setTimeout(close, GATHER_MS);
      gathering.set(id, { texts, close });
    });
    await finish(texts);
  };

  /** Waits for no more texts. */
  const closeAll = () => [...gathering.values()].forEach(({ close }) => close());
  return { add, closeAll };
}
