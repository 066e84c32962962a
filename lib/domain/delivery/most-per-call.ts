import { findProvider, isOffered } from "#lib/gateways/providers/registry.ts";

/** How many texts of a lane one call to a provider takes: people's replies go alone, and never wait for others. */
export function mostPerCall(provider: string, lane: 0 | 1): number {
  if (lane === 0 || !isOffered(provider)) return 1;
  try {
    return findProvider(provider).batches?.most ?? 1;
  } catch {
    // An account that cannot be used fails when it is called, with its own reason.
    return 1;
  }
}
