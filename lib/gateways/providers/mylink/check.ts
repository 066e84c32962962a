import { accessToken } from "./token.ts";
import type { MyLinkCredentials } from "./credentials.ts";
import type { CredentialCheck } from "../provider.ts";

/** Whether MyLINK gives these credentials a token: the only thing it can be asked without sending. */
export async function checkMyLinkCredentials(credentials: MyLinkCredentials): Promise<CredentialCheck> {
  const token = await accessToken(credentials);
  if (token.kind === "token") return { kind: "valid" };
  if (token.reason === "credentials-rejected") {
    return { kind: "invalid", reason: "MyLINK does not know this client ID with this client secret." };
  }
  return { kind: "unreachable", reason: `MyLINK could not be asked now (${token.code}).` };
}
