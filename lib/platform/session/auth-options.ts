import type { NextAuthOptions } from "next-auth";
import credentials from "next-auth/providers/credentials";
import { env } from "../env.ts";
import { networkAddressOf } from "./network-address.ts";
import { SESSION_SECONDS, sessionCookie } from "./session-cookie.ts";

/** Who has just proved who they are: what goes into the session. */
export type SignedIn = { memberId: string; sessionVersion: number };

/** The ways in, given by the domain. Each throws an Error whose message the sign-in screen can read. */
export type WaysIn = {
  signIn: (given: { email: string; password: string; networkAddress: string }) => Promise<SignedIn>;
  /** One click in the demo; left out where there is no demo. */
  signInToDemo?: (email: string) => Promise<SignedIn>;
};

/** next-auth's configuration: sessions are signed and encrypted cookies that carry the member and the session version. */
export function authOptions(ways: WaysIn): NextAuthOptions {
  const { name, secure } = sessionCookie();
  return {
    secret: env().AUTH_SECRET,
    useSecureCookies: secure,
    cookies: { sessionToken: { name, options: { httpOnly: true, sameSite: "lax", path: "/", secure } } },
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
    providers: providersOf(ways),
    callbacks: {
      jwt: ({ token, user }) => (user ? { ...(user as unknown as Claims) } : token),
      // The screens ask /api/v1/me who they are; this endpoint of next-auth tells nothing.
      session: ({ session }) => ({ expires: session.expires }),
    },
  };
}

type Claims = SignedIn & { sub: string };

function providersOf({ signIn, signInToDemo }: WaysIn): NextAuthOptions["providers"] {
  const withPassword = credentials({
    id: "password",
    credentials: { email: { type: "email" }, password: { type: "password" } },
    authorize: async (given, request) =>
      userOf(
        await signIn({
          email: given?.email ?? "",
          password: given?.password ?? "",
          networkAddress: networkAddressOf(request.headers ?? {}),
        }),
      ),
  });
  if (!signInToDemo) return [withPassword];
  const withOneClick = credentials({
    id: "demo",
    credentials: { email: { type: "email" } },
    authorize: async (given) => userOf(await signInToDemo(given?.email ?? "")),
  });
  return [withPassword, withOneClick];
}

function userOf(signedIn: SignedIn): Claims & { id: string } {
  return { id: signedIn.memberId, sub: signedIn.memberId, ...signedIn };
}
