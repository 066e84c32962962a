import { type Actor, seesAll } from "#lib/contract/permissions.ts";

/** Collects a statement's parameters and names their places: `$1`, `$2`… */
export type Params = { add(value: unknown): string; values: unknown[] };

/** A new, empty parameter list. */
export function newParams(): Params {
  const values: unknown[] = [];
  return { values, add: (value) => `$${values.push(value)}` };
}

/** The SQL twin of `canSee` over `conversation c`: which rows the actor may see. A property test holds the two equal. */
export function visible(actor: Actor, params: Params): string {
  if (seesAll(actor)) return "true";
  return `(${sightsOf(actor, params).join(" or ")})`;
}

/**
 * The same as separate conditions, each with an index of its own: a list asks them one by one and merges, so that a
 * member of a small team never walks through everyone else's conversations.
 */
export function sightsOf(actor: Actor, params: Params): string[] {
  if (seesAll(actor)) return ["true"];
  const teams = (actor.teamIds ?? []).map((id) => `c.team_id = ${params.add(id)}::uuid`);
  const numbers = actor.numberIds.map(
    (id) => `(c.team_id is null and c.number_id = ${params.add(id)}::uuid)`,
  );
  return [`c.assignee_id = ${params.add(actor.id)}::uuid`, ...teams, ...numbers];
}
