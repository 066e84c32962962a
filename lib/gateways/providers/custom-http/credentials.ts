import { customHttp } from "#lib/contract/custom-http.ts";
import { requirePublicHost } from "#lib/gateways/outbound/public-lookup.ts";
import { isFakeOfOurs } from "../api-url.ts";

/** What an account of a custom gateway keeps: the mapping, its URL one that texts and secrets may be sent to. */
export const customHttpCredentials = customHttp.superRefine(({ send: { url } }, context) => {
  const bare = url.replaceAll(/\{\{[^{}]*\}\}/g, "x");
  const say = (message: string) => context.addIssue({ code: "custom", path: ["send", "url"], message });
  if (!URL.canParse(bare)) return say("is not a URL");
  if (isFakeOfOurs(bare)) return;
  if (!bare.startsWith("https:")) return say("must be https: texts and secrets are sent there");
  try {
    requirePublicHost(new URL(bare));
  } catch {
    say("must not lead into a private network");
  }
});
