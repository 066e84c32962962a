import { env } from "#lib/platform/env.ts";
import { mylink } from "./mylink.ts";
import type { Provider } from "./provider.ts";
import { simulator } from "./simulator.ts";

const providers = new Map<string, Provider>([
  ["mylink", checked(mylink)],
  ["simulator", checked(simulator)],
]);

/** Whether accounts of a provider are open here: the simulator's key is known to everyone, so only a demo has it. */
export function isOffered(name: string): boolean {
  return name !== simulator.name || env().DEMO;
}

/** The adapter of a provider account, by the name in its row. It takes credentials as they are kept: unread JSON. */
export function findProvider(name: string): Provider {
  const provider = isOffered(name) ? providers.get(name) : undefined;
  if (!provider) throw new Error(`No adapter is called ${name}`);
  return provider;
}

/** The adapter with its credentials read before they are used: those that don't fit open no door. */
function checked<Credentials>(adapter: Provider<Credentials>): Provider {
  const { listNumbers, configureWebhooks } = adapter;
  return {
    ...adapter,
    verify(request, given) {
      const credentials = adapter.credentials.safeParse(given);
      return credentials.success && adapter.verify(request, credentials.data);
    },
    send: (request, given) => adapter.send(request, adapter.credentials.parse(given)),
    checkCredentials: (given) => adapter.checkCredentials(adapter.credentials.parse(given)),
    listNumbers: listNumbers && ((given) => listNumbers(adapter.credentials.parse(given))),
    configureWebhooks:
      configureWebhooks &&
      ((numbers, urls, given) => configureWebhooks(numbers, urls, adapter.credentials.parse(given))),
  };
}
