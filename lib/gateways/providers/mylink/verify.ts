import { sameSecret } from "#lib/platform/crypto.ts";
import { isListed } from "../address-list.ts";
import type { Verification, WebhookRequest } from "../provider.ts";
import type { MyLinkCredentials } from "./credentials.ts";

/** MyLINK signs nothing: the address a call comes from and the secret in a header of its are its proof, where they are set. */
export function verifyMyLink(
  { headers, from }: WebhookRequest,
  { headerName = "authorization", headerSecret, allowedAddresses }: MyLinkCredentials,
): Verification {
  if (allowedAddresses !== undefined && !isListed(allowedAddresses, from)) return "other-address";
  if (headerSecret === undefined) return "genuine";
  const given = headers[headerName.toLowerCase()];
  if (!given) return "unsigned";
  return sameSecret(given, headerSecret) ? "genuine" : "forged";
}
