import { parseAddress } from "#lib/contract/phone.ts";
import { type Account, type Directory, numberCalled } from "#lib/domain/numbers/directory.ts";
import type { InboundText } from "#lib/gateways/providers/provider.ts";
import { intake } from "./intake.ts";
import { isPart } from "./parts/place-part.ts";
import { receivePart } from "./parts/receive-part.ts";
import { quarantineText } from "./quarantine-text.ts";
import type { Stored } from "./store-texts.ts";
import { makeStorable } from "./take-text.ts";

export type Received = Stored | { kind: "quarantined" } | { kind: "part" };

/**
 * Takes texts in from a provider's webhook: threads each into its conversation, together with whatever else arrives
 * at this moment. Resolves after the commit, so that nothing acknowledged is ever lost; a text that came before is a
 * `duplicate`, one to a number that is not ours is kept in quarantine, a part of a long text until its others are there.
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
      if (isPart(text)) return receivePart({ accountId: account.id, number, from, text, at });
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
