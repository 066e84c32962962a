import { AuthFrame } from "#components/auth/auth-frame.tsx";
import { JoinClosed } from "#components/auth/join-closed.tsx";
import { JoinForm } from "#components/auth/join-form.tsx";
import { findOpenInvite } from "#lib/domain/team/join-by-invite.ts";
import { loadOrganisation } from "#lib/domain/team/load-organisation.ts";
import { auth } from "#lib/i18n/en/auth.ts";
import { join } from "./join.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata = { title: auth.join.title };

export default async function JoinPage({ searchParams }: Props) {
  const { token } = await searchParams;
  const invite = typeof token === "string" ? await findOpenInvite(token) : null;
  if (invite === null) {
    return (
      <AuthFrame>
        <JoinClosed />
      </AuthFrame>
    );
  }
  const organisation = await loadOrganisation();
  return (
    <AuthFrame>
      <JoinForm
        email={invite.email}
        organisation={organisation?.name ?? auth.product}
        join={join.bind(null, String(token))}
      />
    </AuthFrame>
  );
}
