import { addAccount, addKey, addNumber, LONG_NUMBER } from "#lib/testing/business.ts";
import type { Line } from "./books.ts";

/** By this the foreign provider's calls are known to be its own. */
export const CALLBACK_HEADER = { "x-chaos": "only they know this" };

/** Adds to the demo an account with the foreign provider, a number on it, and an API key that may do everything. */
export async function setUpBusiness(providerUrl: string, callTimeoutMs: number) {
  const mylink: Line = { account: "chaos-foreign", number: "+4759449001" };
  const [headerName, headerSecret] = Object.entries(CALLBACK_HEADER)[0] ?? [];
  const accountId = await addAccount({
    key: mylink.account,
    provider: "mylink",
    credentials: {
      clientId: "chaos",
      clientSecret: "chaos",
      headerName,
      headerSecret,
      baseUrl: providerUrl,
      tokenUrl: `${providerUrl}/token`,
      timeoutMs: callTimeoutMs,
    },
  });
  await addNumber({ address: mylink.number, accountId });
  const simulator: Line = { account: "simulator", number: LONG_NUMBER };
  return { mylink, simulator, headers: await addKey({ name: "Chaos" }) };
}
