import { notFound } from "next/navigation";
import { connection } from "next/server";
import { PhoneScreen } from "#components/phone/phone-screen.tsx";
import { PhoneWords } from "#components/phone/phone-words.tsx";
import { loadOrganisation } from "#lib/domain/team/load-organisation.ts";
import { phone } from "#lib/i18n/en/phone.ts";
import { messages } from "#lib/i18n/messages.ts";
import { Words } from "#lib/i18n/words.tsx";
import { env } from "#lib/platform/env.ts";

export const metadata = { title: phone.title };

export default async function PhonePage() {
  // Whether there is a demo is known when it runs, not when it is built.
  await connection();
  if (!env().DEMO) notFound();
  const organisation = await loadOrganisation();
  return (
    <Words locale={organisation?.locale} timeZone={organisation?.timeZone}>
      <PhoneWords>
        <PhoneScreen organisation={organisation?.name ?? messages.shell.product} />
      </PhoneWords>
    </Words>
  );
}
