import type { StepOf } from "#lib/contract/automation/step.ts";
import { appendConsent, newConsentEntry } from "#lib/domain/compliance/append-consent.ts";
import { lockAddresses } from "#lib/domain/compliance/consent-before.ts";
import { consentInForce } from "#lib/domain/compliance/consent-in-force.ts";
import { applyChange } from "#lib/domain/inbox/change-conversation.ts";
import { consentChanged, consentLine } from "#lib/domain/inbox/take-consent.ts";
import type { Hold } from "../runs/hold.ts";
import { done, type Taken } from "./taken.ts";

/** Records that the contact opted in by the text that brought them here, which is the proof. Who is in already stays so. */
export async function optIn(hold: Hold, step: StepOf<"opt-in">): Promise<Taken> {
  const { tx, afterCommit, state, run, at } = hold;
  await lockAddresses(tx, [state.addressId]);
  const [consent] = await consentInForce(tx, [state]);
  if (consent?.status === "opted-in") return done(step.next, { consent: "already" });
  // Only a START or a person lifts an opt-out.
  if (consent?.status === "opted-out") return { outcome: "opted-out", then: "end", reason: "opted-out" };
  const entry = {
    ...newConsentEntry(state.addressId, "opt-in", at),
    words: run.variables.text ?? null,
    messageId: run.trigger.messageId,
    viaNumberId: state.numberId,
    note: hold.version.name,
  };
  await appendConsent(tx, [entry]);
  await applyChange(tx, afterCommit, state, () => ({
    rows: [consentLine(state, entry)],
    events: [consentChanged(state, entry)],
  }));
  return done(step.next);
}
