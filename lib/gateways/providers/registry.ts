import { env } from "#lib/platform/env.ts";
import { bandwidth } from "./bandwidth/adapter.ts";
import { customHttp } from "./custom-http/adapter.ts";
import { bird } from "./bird/adapter.ts";
import { infobip } from "./infobip/adapter.ts";
import { messagebird } from "./messagebird/adapter.ts";
import { mylink } from "./mylink/adapter.ts";
import { plivo } from "./plivo/adapter.ts";
import type { Capabilities, Provider } from "./provider.ts";
import { simulator } from "./simulator/adapter.ts";
import { sinch } from "./sinch/adapter.ts";
import { smpp } from "./smpp/adapter.ts";
import { telnyx } from "./telnyx/adapter.ts";
import { twilio } from "./twilio/adapter.ts";
import { vonage } from "./vonage/adapter.ts";

const providers = new Map<string, Provider>(
  [
    checked(bandwidth),
    checked(customHttp),
    checked(bird),
    checked(infobip),
    checked(messagebird),
    checked(mylink),
    checked(plivo),
    checked(simulator),
    checked(sinch),
    checked(smpp),
    checked(telnyx),
    checked(twilio),
    checked(vonage),
  ].map((provider) => [provider.name, provider]),
);

/** Whether accounts of a provider are open here: the simulator's key is known to everyone, so only a demo has it. */
export function isOffered(name: string): boolean {
  return name !== simulator.name || env().DEMO;
}

/** Every provider that there is an adapter for. */
export function providerNames(): string[] {
  return [...providers.keys()];
}

/** The adapter of a provider account, by the name in its row. It takes credentials as they are kept: unread JSON. */
export function findProvider(name: string): Provider {
  const provider = isOffered(name) ? providers.get(name) : undefined;
  if (!provider) throw new Error(`No adapter is called ${name}`);
  return provider;
}

/** How a provider writes itself; its bare name where there is no adapter for it any more. */
export function titleOf(name: string): string {
  return providers.get(name)?.title ?? name;
}

/** What a provider can do; null for one that is not offered here. */
export function capabilitiesOf(name: string): Capabilities | null {
  return (isOffered(name) && providers.get(name)?.capabilities) || null;
}

/** The adapter with its credentials read before they are used: those that don't fit open no door. */
function checked<Credentials>(adapter: Provider<Credentials>): Provider {
  const { batches, carries, connect, mediaHeaders, listNumbers, configureWebhooks } = adapter;
  const read = (given: unknown) => adapter.credentials.parse(given);
  return {
    ...adapter,
    verify(request, given) {
      const credentials = adapter.credentials.safeParse(given);
      return credentials.success ? adapter.verify(request, credentials.data) : "account-unusable";
    },
    acknowledge: (request, given) => adapter.acknowledge(request, read(given)),
    carries: carries && ((request, given) => carries(request, read(given))),
    parseInbound: (request, given) => adapter.parseInbound(request, read(given)),
    parseReports: (request, given) => adapter.parseReports(request, read(given)),
    send: (request, given) => adapter.send(request, read(given)),
    batches: batches && {
      most: batches.most,
      send: (requests, given) => batches.send(requests, read(given)),
    },
    checkCredentials: (given) => adapter.checkCredentials(read(given)),
    connect: connect && ((given, taker) => connect(read(given), taker)),
    mediaHeaders: mediaHeaders && ((url, given) => mediaHeaders(url, read(given))),
    listNumbers: listNumbers && ((given) => listNumbers(read(given))),
    configureWebhooks:
      configureWebhooks && ((numbers, urls, given) => configureWebhooks(numbers, urls, read(given))),
  };
}
