"use client";
import { MessageSquareText } from "lucide-react";
import { useTranslations } from "use-intl";
import { buttonClass } from "#components/ui/button.tsx";
import { textLink } from "#lib/i18n/en/text-link.ts";
import { MoreWords } from "#lib/i18n/more-words.tsx";

type Props = { organisation: string; addressText: string; text: string; smsHref: string };

const words = { textLink };

/** What a link or QR code opens, for everyone: the text to be sent, and the way into the phone's messages. */
export function TextLinkPage(props: Props) {
  return (
    <MoreWords words={words}>
      <Frame {...props} />
    </MoreWords>
  );
}

function Frame({ organisation, addressText, text, smsHref }: Props) {
  const t = useTranslations("textLink.open");
  const b = (chunks: React.ReactNode) => (
    <b className="font-semibold break-words whitespace-pre-wrap" dir="auto">
      {chunks}
    </b>
  );
  return (
    <main className="mx-auto flex min-h-dvh max-w-[420px] flex-col justify-center gap-4 px-5 py-8">
      <h1 className="text-2xl font-semibold text-balance">{t("title", { organisation })}</h1>
      <p className="text-lg">{t.rich("text", { text, number: addressText, b })}</p>
      <a href={smsHref} className={`${buttonClass({ look: "out" })} h-(--size-touch)! text-base!`}>
        <MessageSquareText className="size-5" strokeWidth={1.8} aria-hidden="true" />
        {t("action")}
      </a>
      <p className="text-text-muted">{t("note")}</p>
      <p className="text-text-muted">{t("byHand")}</p>
    </main>
  );
}

/** What stands where a link leads nowhere (any more). */
export function TextLinkGone() {
  return (
    <MoreWords words={words}>
      <Gone />
    </MoreWords>
  );
}

function Gone() {
  const t = useTranslations("textLink.open");
  return (
    <main className="mx-auto flex min-h-dvh max-w-[420px] flex-col justify-center gap-2 px-5 py-8">
      <h1 className="text-2xl font-semibold text-balance">{t("goneTitle")}</h1>
      <p className="text-text-muted">{t("goneBody")}</p>
    </main>
  );
}
