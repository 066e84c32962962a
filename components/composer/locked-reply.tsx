import { Ban, Lock as LockIcon, PauseCircle } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { ConsentProof } from "#components/contact/consent-proof.tsx";
import { ContactWords } from "#components/contact/contact-words.tsx";
import { Button } from "#components/ui/button.tsx";
import { Tooltip } from "#components/ui/tooltip.tsx";
import type { Conversation } from "#lib/contract/conversation.ts";
import type { Lock } from "./use-lock.ts";
import { useLockWords } from "./use-lock-words.ts";

type Props = { lock: Lock; conversation: Conversation; name: string; onNote: () => void };

/** Texts are off here: why, since when, with the proof; a note can still be written. */
export function LockedReply({ lock, conversation, name, onNote }: Props) {
  const t = useTranslations("composer");
  const words = useLockWords(lock, conversation, name);
  const [proof, setProof] = useState(false);
  const isFinal = lock === "opted-out" || lock === "blocked";
  const Icon = isFinal ? Ban : PauseCircle;
  return (
    <div className="rounded-b-card bg-surface max-md:bg-transparent">
      <div className="flex items-center gap-2 px-3.5 py-3 max-md:flex-wrap">
        <Icon
          className={isFinal ? "size-4 shrink-0 text-danger-text" : "size-4 shrink-0 text-text-muted"}
          strokeWidth={1.8}
          aria-hidden="true"
        />
        <p className="min-w-0 flex-1">
          <b className="block font-semibold">{words.what}</b>
          <span className="text-text-muted">{words.until}</span>
        </p>
        {lock === "opted-out" ? (
          <Button look="soft" size="sm" onClick={() => setProof(true)}>
            {t("locked.proof")}
          </Button>
        ) : null}
      </div>
      <div className="flex items-center px-2 pb-2 max-md:px-3 max-md:pb-3">
        <Button look="soft" size="sm" onClick={onNote}>
          <LockIcon className="size-3.5" strokeWidth={1.8} aria-hidden="true" />
          {t("writeNote")}
        </Button>
        <span className="flex-1" />
        <Tooltip label={t("disabled.locked")}>
          <span>
            <Button disabled>{t("send")}</Button>
          </span>
        </Tooltip>
      </div>
      {proof ? (
        <ContactWords>
          <ConsentProof contactId={conversation.contact.id} name={name} onClose={() => setProof(false)} />
        </ContactWords>
      ) : null}
    </div>
  );
}
