import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { signIn } from "#lib/domain/team/sign-in.ts";
import type { SignInOutcome } from "#lib/domain/team/sign-in.ts";
import { signInToDemo } from "#lib/domain/team/sign-in-to-demo.ts";
import { env } from "#lib/platform/env.ts";
import { authOptions } from "#lib/platform/session/auth-options.ts";
import type { SignedIn } from "#lib/platform/session/auth-options.ts";

type Context = { params: Promise<{ nextauth: string[] }> };

async function handler(request: NextRequest, context: Context): Promise<Response> {
  const options = authOptions({
    signIn: async (given) => admit(await signIn(given)),
    ...(env().DEMO ? { signInToDemo: async (email: string) => admit(await signInToDemo(email)) } : {}),
  });
  return NextAuth(request, context, options) as Promise<Response>;
}

// next-auth carries a refusal to the page as the message of an error: "wrong:4" (tries left) or "wait:600" (seconds).
function admit(outcome: SignInOutcome): SignedIn {
  if (outcome.kind === "wrong") throw new Error(`wrong:${outcome.triesLeft}`);
  if (outcome.kind === "wait") throw new Error(`wait:${outcome.seconds}`);
  return { memberId: outcome.memberId, sessionVersion: outcome.sessionVersion };
}

export { handler as GET, handler as POST };
