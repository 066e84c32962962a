import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { AuthFrame } from "#components/auth/auth-frame.tsx";
import { DemoAside } from "#components/auth/demo-aside.tsx";
import { SignInForm } from "#components/auth/sign-in-form.tsx";
import { auth } from "#lib/i18n/en/auth.ts";
import { findSignedIn } from "#lib/domain/team/find-signed-in.ts";
import { loadOrganisation } from "#lib/domain/team/load-organisation.ts";
import { listDemoMembers } from "#lib/domain/team/sign-in-to-demo.ts";
import { env } from "#lib/platform/env.ts";
import { pathAfterSignIn } from "./path-after-sign-in.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata = { title: auth.signIn.title };

export default async function SignInPage({ searchParams }: Props) {
  const { BASE_URL, DEMO } = env();
  const next = pathAfterSignIn((await searchParams).next);
  if (await findSignedIn(await headers())) redirect(next);
  const [organisation, members] = await Promise.all([loadOrganisation(), listDemoMembers()]);
  return (
    <AuthFrame aside={DEMO ? <DemoAside members={members} next={next} /> : undefined}>
      <SignInForm
        organisation={organisation?.name ?? auth.product}
        host={new URL(BASE_URL).host}
        next={next}
      />
    </AuthFrame>
  );
}
