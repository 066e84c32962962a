import type { CustomHttp } from "#lib/contract/custom-http.ts";
import { publicLookup } from "#lib/gateways/outbound/public-lookup.ts";
import { isFakeOfOurs } from "../api-url.ts";
import type { CredentialCheck } from "../provider.ts";

/** Whether the gateway's name leads anywhere, and that not into a private network: more can't be asked without sending. */
export function checkGateway({ send }: CustomHttp): Promise<CredentialCheck> {
  const { hostname, href } = new URL(send.url.replaceAll(/\{\{[^{}]*\}\}/g, "x"));
  if (isFakeOfOurs(href)) return Promise.resolve({ kind: "valid" });
  return new Promise((resolve) =>
    publicLookup(hostname, {}, (error) => {
      if (!error) return resolve({ kind: "valid" });
      if (error.code === "private-address")
        return resolve({ kind: "invalid", reason: `${hostname} leads into a private network.` });
      resolve({
        kind: "unreachable",
        reason: `The name ${hostname} could not be looked up (${error.code}).`,
      });
    }),
  );
}
