import { parseAddress } from "#lib/contract/phone.ts";
import { type Account, type Directory, numberCalled } from "#lib/domain/numbers/directory.ts";
import type { InboundText } from "#lib/gateways/providers/provider.ts";
import { groupCommit } from "#lib/platform/db/group-commit.ts";
import { AppError } from "#lib/platform/errors.ts";
import { quarantineText } from "./quarantine-text.ts";
import { storeTexts, type Stored } from "./store-texts.ts";
import type { Arrival } from "./take-arrival.ts";
import { makeStorable } from "./take-text.ts";

export type Received = Stored | { kind: "quarantined" };

const MOST_WAITING = 5_000;

const intake = groupCommit<Arrival, Stored>({
  keyOf: (arrival) => `${arrival.number.id} ${arrival.from.value}`,
  commit: storeTexts,
  writers: 2,
  maxBatch: 100,
  maxWaiting: MOST_WAITING,
  busyForMs: 5_000,
  overloaded: () =>
    new AppError("unavailable", "Too many texts at once. Send it again.", { retryAfterSeconds: 1 }),
});

/** Texts that wait here for their transaction. */
export function textsWaiting(): number {
  return intake.waiting();
}

/** Whether the next text would be refused, because too many wait already. */
export function isIntakeFull(): boolean {
  return intake.waiting() >= MOST_WAITING;
}

/**
 * Takes texts in from a provider's webhook: threads each into its conversation, together with whatever else arrives
 * at this moment. Resolves after the commit, so that nothing acknowledged is ever lost; a text that came before is a
 * `duplicate`, one to a number that is not ours is kept in quarantine.
 */
export function receiveTexts(
  { organisation }: Directory,
  account: Account,
  texts: readonly InboundText[],
  at: Date,
): Promise<Received[]> {
  return Promise.all(
    texts.map((text): Promise<Received> => {
      const called = (to: string) => numberCalled(account, to, organisation.defaultCountry);
      const number = called(text.to) ?? (text.pool === undefined ? null : called(text.pool));
      if (!number) return quarantineText(account.id, storable(text), "unknown-number", at);
      const from = parseAddress(text.from, number.country || organisation.defaultCountry);
      if (!from) return quarantineText(account.id, storable(text), "unusable-sender", at);
      return intake.submit({
        accountId: account.id,
        organisation: organisation.name,
        from,
        number,
        text: storable(text),
        at,
      });
    }),
  );
}

// The id too: one that comes back from the database changed would look like a text taken before.
function storable(text: InboundText): InboundText {
  return {
    ...text,
    providerMessageId: makeStorable(text.providerMessageId),
    from: makeStorable(text.from),
    to: makeStorable(text.to),
    text: makeStorable(text.text),
    media: text.media.map(makeStorable),
  };
}
