import { inStore } from "./store.ts";

/** How a simulated handset takes a text: by the last four digits of its number. */
export type Behaviour =
  "never-reports" | "undelivered" | "refuses" | "refuses-twice" | "reports-at-once" | "delivers";

const byEnding = new Map<string, Behaviour>([
  ["0001", "never-reports"],
  ["0002", "undelivered"],
  ["0003", "refuses"],
  ["0004", "refuses-twice"],
  ["0005", "reports-at-once"],
]);

/** What the handset with this number does; all but the five magic endings deliver. */
export function behaviourOf(handset: string): Behaviour {
  return byEnding.get(handset.replace(/\D/g, "").slice(-4)) ?? "delivers";
}

/** Whether this message is still to be refused: the first two tries are, counted durably. */
export async function isRefusedAgain(reference: string): Promise<boolean> {
  const [row] = await inStore<{ count: number }>(
    `insert into simulator_refusal as r (reference, count) values ($1, 1)
     on conflict (reference) do update set count = r.count + 1 returning count`,
    [reference],
  );
  return (row?.count ?? 1) <= 2;
}
