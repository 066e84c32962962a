import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { problemResponse } from "#app/api/_routes/problem-response.ts";
import { givenRequestId } from "#app/api/_routes/request-id-of.ts";
import { signIn } from "#lib/domain/team/sign-in.ts";
import { signInToDemo } from "#lib/domain/team/sign-in-to-demo.ts";
import { tellSignIn } from "#lib/domain/team/tell-sign-in.ts";
import { env } from "#lib/platform/env.ts";
import { refusalOfAuth } from "#lib/platform/session/auth-doors.ts";
import { authOptions } from "#lib/platform/session/auth-options.ts";

type Context = { params: Promise<{ nextauth: string[] }> };

async function handler(request: NextRequest, context: Context): Promise<Response> {
  const [action = ""] = (await context.params).nextauth;
  const refusal = refusalOfAuth(request.method, action, request.headers);
  if (refusal) return problemResponse(refusal, givenRequestId(request.headers));
  const options = authOptions({
    signIn: (given) => tellSignIn(signIn(given)),
    ...(env().DEMO ? { signInToDemo: (email: string) => tellSignIn(signInToDemo(email)) } : {}),
  });
  return NextAuth(request, context, options) as Promise<Response>;
}

export { handler as GET, handler as POST };
