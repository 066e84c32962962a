import type { Env } from "#lib/platform/env.ts";

/** What a person reads when Twoway is ready: where it is, and how to get in. */
export function welcome(env: Env, setupLink: string | undefined): string {
  const lines = ["", `Twoway is ready: ${env.BASE_URL}`, ""];
  if (env.DEMO) {
    lines.push(
      "  Sign in    agent@demo.twoway, lead@demo.twoway or admin@demo.twoway",
      `  Password   ${env.DEMO_PASSWORD}`,
      `  Phone      ${env.BASE_URL}/phone texts the demo number, no sign-in needed`,
      "",
    );
  }
  if (setupLink) lines.push("  Set it up with this link; it works once:", `  ${setupLink}`, "");
  return `${lines.join("\n")}\n`;
}

/** Where nobody can sign in yet: a link, good for one use, with which the first admin sets Twoway up. */
export async function setupLinkOf(env: Env): Promise<string | undefined> {
  if (env.DEMO) return undefined;
  const { createSetupLink } = await import("#lib/domain/team/create-setup-link.ts");
  return createSetupLink();
}
