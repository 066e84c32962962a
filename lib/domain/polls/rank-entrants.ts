import { createHash, createHmac } from "node:crypto";

/** The entrants in the order of a draw, and the fingerprint of who took part. */
export type Ranking = { order: string[]; entrantsHash: string };

/**
 * Puts entrants in the order that a seed gives them: everybody's chance is the same, nobody can foresee it, and whoever
 * knows the seed and the entrants comes to the same order. `ids` in any order, each once.
 */
export function rankEntrants(ids: readonly string[], seed: string): Ranking {
  const sorted = ids.toSorted();
  const key = Buffer.from(seed, "hex");
  const tickets = new Map(sorted.map((id) => [id, createHmac("sha256", key).update(id).digest("hex")]));
  const ticketOf = (id: string) => tickets.get(id) ?? "";
  return {
    order: sorted.toSorted((a, b) => (ticketOf(a) < ticketOf(b) ? -1 : 1)),
    entrantsHash: createHash("sha256")
      .update(sorted.map((id) => `${id}\n`).join(""))
      .digest("hex"),
  };
}
