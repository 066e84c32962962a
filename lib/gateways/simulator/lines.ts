import type { CredentialCheck, ListedNumber, WebhookUrls } from "#lib/gateways/providers/provider.ts";
import { pathOf } from "./post-to-webhook.ts";
import { inStore } from "./store.ts";

/** What an account at the simulator has: the demo's two numbers, and more to be added. */
const lines: ListedNumber[] = [
  { address: "+4759440000", kind: "long-number", country: "NO", providerNumberId: null },
  { address: "2012", kind: "short-code", country: "NO", providerNumberId: null },
  { address: "+4759440001", kind: "long-number", country: "NO", providerNumberId: null },
  { address: "+4759440002", kind: "long-number", country: "NO", providerNumberId: null },
  { address: "+353209100100", kind: "long-number", country: "IE", providerNumberId: null },
  { address: "+18335550142", kind: "toll-free", country: "US", providerNumberId: null },
  { address: "2013", kind: "short-code", country: "NO", providerNumberId: null },
];

const KEY = /^sim-\w+$/;

/** The numbers that the simulator gives to every account. */
export function listLines(): Promise<ListedNumber[]> {
  return Promise.resolve(lines);
}

/** Any access key that looks like one of the simulator's is good. */
export function checkAccessKey(accessKey: string | undefined): Promise<CredentialCheck> {
  if (accessKey === undefined || KEY.test(accessKey)) return Promise.resolve({ kind: "valid" });
  const reason = "The simulator does not know this access key. Its keys begin with sim-";
  return Promise.resolve({ kind: "invalid", reason });
}

/** From now on, what handsets text to these numbers comes to this webhook. */
export async function pointLines(numbers: readonly ListedNumber[], { inbound }: WebhookUrls): Promise<void> {
  for (const { address } of numbers) {
    await inStore(
      `insert into simulator_line (address, webhook) values ($1, $2)
       on conflict (address) do update set webhook = excluded.webhook`,
      [address, pathOf(inbound)],
    );
  }
}

/** The path of the webhook that texts to a number go to. */
export async function webhookOf(address: string): Promise<string> {
  const [line] = await inStore<{ webhook: string }>(`select webhook from simulator_line where address = $1`, [
    address,
  ]);
  return line?.webhook ?? "/api/mo/simulator";
}
