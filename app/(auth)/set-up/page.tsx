import { AuthFrame } from "#components/auth/auth-frame.tsx";
import { SetUpClosed } from "#components/auth/set-up-closed.tsx";
import { SetUpForm } from "#components/auth/set-up-form.tsx";
import { isSetupLinkOpen } from "#lib/domain/team/set-up-with-link.ts";
import { auth } from "#lib/i18n/en/auth.ts";
import { setUp } from "./set-up.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata = { title: auth.setUp.title };

export default async function SetUpPage({ searchParams }: Props) {
  const { token } = await searchParams;
  const open = typeof token === "string" && (await isSetupLinkOpen(token));
  return <AuthFrame>{open ? <SetUpForm setUp={setUp.bind(null, token)} /> : <SetUpClosed />}</AuthFrame>;
}
