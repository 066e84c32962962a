import type { Provider } from "#lib/gateways/providers/provider.ts";
import { findProvider, isOffered, providerNames } from "#lib/gateways/providers/registry.ts";
import { invalid } from "#lib/domain/team/refuse.ts";
import { AppError } from "#lib/platform/errors.ts";

type Given = Record<string, unknown>;

/**
 * Asks the provider at once whether credentials work; returns what is to be kept of them. Throws what is wrong with
 * each field, what the provider says of them, or `provider-failed` where it could not be asked.
 */
export async function tryCredentials(name: string, given: Given): Promise<Given> {
  const provider = offered(name);
  const kept = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ""));
  requireShape(provider, kept);
  const check = await provider.checkCredentials(kept);
  if (check.kind === "invalid") throw invalid("credentials", check.reason);
  if (check.kind === "unreachable") throw new AppError("provider-failed", check.reason);
  return kept;
}

function offered(name: string): Provider {
  if (!providerNames().includes(name) || !isOffered(name))
    throw invalid("provider", "There is no such provider.");
  return findProvider(name);
}

function requireShape(provider: Provider, given: Given): void {
  const read = provider.credentials.safeParse(given);
  if (read.success) return;
  const fields = Object.fromEntries(
    read.error.issues.map(({ path, message }) => [
      ["credentials", ...path].join("."),
      given[String(path[0])] === undefined ? "This is needed." : message,
    ]),
  );
  throw new AppError("invalid", `${provider.title} needs other credentials.`, { fields });
}
