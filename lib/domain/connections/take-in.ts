import { countReports } from "#lib/domain/delivery/count-sends.ts";
import { receiveReports } from "#lib/domain/delivery/receive-reports.ts";
import { countTaken } from "#lib/domain/inbox/count-intake.ts";
import { type Received, receiveTexts } from "#lib/domain/inbox/receive-texts.ts";
import { directory } from "#lib/domain/numbers/directory.ts";
import type { ConnectionTaker, HeardText } from "#lib/gateways/providers/provider.ts";
import { now } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { endDoubt, nameText } from "./texts-in-doubt.ts";

/**
 * Takes in what one connection of an account brings, on the way of every webhook's texts and reports. Texts keep the
 * order in which they came.
 */
export function takerFor({ id: accountId, key }: { id: string; key: string }): ConnectionTaker {
  const connectionId = newId();
  // Of texts that could not be stored, or perhaps were: the next with the same words is the same.
  const failed = new Map<string, string[]>();
  let order: Promise<unknown> = Promise.resolve();

  async function begin(text: HeardText): Promise<{ id: string; storing: Promise<Received[]> }> {
    const { fingerprint, ...told } = text;
    const id = failed.get(fingerprint)?.shift() ?? (await nameText(accountId, connectionId, fingerprint));
    const known = await directory();
    const account = known.accounts.get(key);
    if (!account) throw new Error("The account is gone");
    return { id, storing: receiveTexts(known, account, [{ ...told, providerMessageId: id }], now()) };
  }

  async function takeText(text: HeardText): Promise<string> {
    // Each text begins after the one before it has; they are stored together.
    const begun = order.then(() => begin(text));
    order = begun.catch(() => undefined);
    const { id, storing } = await begun;
    try {
      countTaken(await storing);
    } catch (error) {
      failed.set(text.fingerprint, [...(failed.get(text.fingerprint) ?? []), id]);
      throw error;
    }
    return id;
  }

  return {
    takeText,
    takeReport: async (report) => {
      await receiveReports(accountId, [report]);
      countReports([report]);
    },
    settle: endDoubt,
  };
}
