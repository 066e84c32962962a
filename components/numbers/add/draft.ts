import type { NumberKind } from "#lib/contract/number.ts";

export const addSteps = ["kind", "connection", "webhook", "routing", "test"] as const;
export type AddStep = (typeof addSteps)[number];

/** What has been chosen so far. The number exists from the end of the step `connection` on. */
export type Draft = {
  kind: NumberKind;
  country: string;
  accountId: string | null;
  address: string;
  label: string;
  prefix: string;
  numberId: string | null;
};

/** Senders that nobody can answer need no webhook. */
export function stepsFor(kind: NumberKind): AddStep[] {
  return addSteps.filter((step) => kind !== "alphanumeric" || step !== "webhook");
}
