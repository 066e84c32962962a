import { type Actor, can } from "#lib/contract/permissions.ts";
import type { ProviderOffer } from "#lib/contract/provider.ts";
import { allow } from "#lib/domain/team/refuse.ts";
import { findProvider, isOffered, providerNames } from "#lib/gateways/providers/registry.ts";

/** The providers that accounts can be opened with, as their adapters describe themselves; for admins. */
export function listProviders(actor: Actor): ProviderOffer[] {
  allow(can(actor, "number.manage"), "Only admins see providers.");
  return providerNames()
    .filter(isOffered)
    .map((name) => {
      const { title, credentialFields, webhookPlace, listNumbers, configureWebhooks } = findProvider(name);
      return {
        name,
        title,
        credentialFields: [...credentialFields],
        webhookPlace: webhookPlace && { ...webhookPlace, path: [...webhookPlace.path] },
        listsNumbers: listNumbers !== undefined,
        setsWebhooks: configureWebhooks !== undefined,
      };
    })
    .sort((one, other) => one.title.localeCompare(other.title));
}
