import type { StepOf } from "#lib/contract/automation/step.ts";
import { fillVariables } from "#lib/contract/automation/variables.ts";
import { setContactField } from "#lib/domain/contacts/set-contact-field.ts";
import { allVariables } from "../runs/all-variables.ts";
import { authorOf, type Hold } from "../runs/hold.ts";
import { sayDeed } from "../runs/say-deed.ts";
import { done, type Taken } from "./taken.ts";

/** Keeps a value in the contact's field ("name": their name). */
export async function setField(hold: Hold, step: StepOf<"set-field">): Promise<Taken> {
  const value = fillVariables(step.value, await allVariables(hold))
    .trim()
    .slice(0, 500);
  const { tx, afterCommit, state } = hold;
  const kept = await setContactField(tx, afterCommit, authorOf(hold), state.addressId, step.field, value);
  if (!kept) return { outcome: "failed", then: "go", to: step.next };
  await sayDeed(hold, "field-set", step.field);
  return done(step.next, { [step.field]: value });
}
