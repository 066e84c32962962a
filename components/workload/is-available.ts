import type { Lane } from "#lib/contract/workload.ts";

/** Whether work may be spread to a member now: they say so, and a page of theirs is connected. */
export function isAvailable({ active, availability, online }: Lane): boolean {
  return active && online && availability === "available";
}
