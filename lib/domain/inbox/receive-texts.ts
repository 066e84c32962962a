import type { QuarantineReason } from "#lib/contract/conversation.ts";
import { parseAddress } from "#lib/contract/phone.ts";
import type { HiddenKind } from "#lib/contract/privacy.ts";
import { hideNumbers } from "#lib/domain/compliance/hide-numbers.ts";
import { type Account, blockedAddress, type Directory, numberCalled } from "#lib/domain/numbers/directory.ts";
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
 * `duplicate`, one to a number that is not ours or of a blocked contact is kept in quarantine, a part of a long text
 * until its others are there.
 */
export function receiveTexts(
  directory: Directory,
  account: Account,
  texts: readonly InboundText[],
  at: Date,
): Promise<Received[]> {
  return Promise.all(texts.map((text) => receiveText(directory, account, text, at)));
}

function receiveText(directory: Directory, account: Account, text: InboundText, at: Date): Promise<Received> {
  const { name, defaultCountry, hides } = directory.organisation;
  const called = (to: string) => numberCalled(account, to, defaultCountry);
  const keep = (reason: QuarantineReason, addressId?: string) =>
    quarantineText({ accountId: account.id, text: storable(text, hides), reason, addressId, at });
  const number = called(text.to) ?? (text.pool === undefined ? null : called(text.pool));
  if (!number) return keep("unknown-number");
  const from = parseAddress(text.from, number.country || defaultCountry);
  if (!from) return keep("unusable-sender");
  const blocked = blockedAddress(directory, from, at);
  if (blocked !== null) return keep("blocked", blocked);
  const arrival = { accountId: account.id, number, from, at };
  if (isPart(text)) return receivePart({ ...arrival, text });
  return intake.submit({ ...arrival, organisation: name, text: storable(text, hides) });
}

// The id too: one that comes back from the database changed would look like a text taken before.
function storable(text: InboundText, hides: readonly HiddenKind[]): InboundText {
  return {
    ...text,
    providerMessageId: makeStorable(text.providerMessageId),
    from: makeStorable(text.from),
    to: makeStorable(text.to),
    text: hideNumbers(makeStorable(text.text), hides),
    media: text.media.map(makeStorable),
  };
}
