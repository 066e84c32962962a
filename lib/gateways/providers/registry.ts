import { mylink } from "./mylink.ts";
import type { Provider } from "./provider.ts";
import { simulator } from "./simulator.ts";

const providers = new Map<string, Provider>([mylink, simulator].map((provider) => [provider.name, provider]));

/** The adapter of a provider account, by the name in its row. */
export function providerNamed(name: string): Provider {
  const provider = providers.get(name);
  if (!provider) throw new Error(`No adapter is called ${name}`);
  return provider;
}

/** Checks whether a webhook is really the provider's; credentials that don't fit the adapter open no door. */
export function isGenuine(provider: Provider, request: Parameters<Provider["verify"]>[0], credentials: unknown): boolean {
  const parsed = provider.credentials.safeParse(credentials);
  return parsed.success && provider.verify(request, parsed.data);
}
