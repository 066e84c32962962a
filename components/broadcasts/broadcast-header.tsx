"use client";
import { useQuery } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import { useState, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Confirm } from "#components/settings/parts/confirm.tsx";
import { SoftLink } from "#components/shell/soft-link.tsx";
import { useProblemWords } from "#components/shell/use-problem-words.ts";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { showToast } from "#components/ui/toast.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import { meQuery } from "#lib/client/queries/me.ts";
import type { Broadcast } from "#lib/contract/broadcast.ts";
import { useAudienceNames } from "./audience-names.ts";
import { StatusChip } from "./status-chip.tsx";

type Props = { broadcast: Broadcast; actions?: ReactNode };

/** What a broadcast is called, how it stands, and what can be done with it now. */
export function BroadcastHeader({ broadcast, actions }: Props) {
  const t = useTranslations("broadcasts");
  const { numberName, audienceName } = useAudienceNames();
  const { name, status, submittedBy, createdBy } = broadcast;
  const by = (submittedBy ?? createdBy).name;
  return (
    <header className="flex min-h-(--size-bar) shrink-0 flex-wrap items-center gap-2 border-b border-border bg-surface px-5 py-1.5 max-md:px-4">
      <SoftLink href="/broadcasts" aria-label={t("detail.back")} className={`${buttonClass({})} px-1.5!`}>
        <ArrowLeft className="size-4" strokeWidth={1.8} aria-hidden="true" />
      </SoftLink>
      <div className="min-w-0 flex-1 max-md:basis-[calc(100%-5rem)]">
        <h1 className="flex items-center gap-2 text-lg leading-5 font-semibold tracking-[-0.005em]">
          <span className="truncate">{name}</span>
          <StatusChip status={status} />
        </h1>
        <p className="truncate text-xs text-text-muted tabular-nums">
          {[audienceName(broadcast), numberName(broadcast), by && t("detail.by", { name: by })]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      {actions ?? <Steering broadcast={broadcast} />}
    </header>
  );
}

type Asked = "approve" | "take-back" | "stop" | null;

function Steering({ broadcast }: { broadcast: Broadcast }) {
  const t = useTranslations("broadcasts.detail");
  const words = useProblemWords();
  const change = useDirectoryChange("broadcasts");
  const { data: me } = useQuery(meQuery());
  const [asked, setAsked] = useState<Asked>(null);
  const { id, name, status, submittedBy } = broadcast;
  const steer = (method: "PUT" | "DELETE", what: string) =>
    change<Broadcast>(method, `/broadcasts/${id}/${what}`);
  const atOnce = (method: "PUT" | "DELETE", what: string) =>
    void steer(method, what).catch((error: unknown) => showToast(words(error)));
  const isOwn = submittedBy?.id === me?.id;
  const close = () => setAsked(null);
  return (
    <>
      {status === "waiting" || status === "scheduled" ? (
        <Button look="soft" onClick={() => setAsked("take-back")}>
          {t("takeBack")}
        </Button>
      ) : null}
      {status === "waiting" ? (
        <Button
          look="pri"
          disabled={isOwn}
          title={isOwn ? t("approveYourself") : undefined}
          onClick={() => setAsked("approve")}
        >
          {t("approve")}
        </Button>
      ) : null}
      {status === "building" || status === "sending" ? (
        <Button look="soft" onClick={() => atOnce("PUT", "pause")}>
          {t("pause")}
        </Button>
      ) : null}
      {status === "paused" ? (
        <Button look="pri" onClick={() => atOnce("DELETE", "pause")}>
          {t("resume")}
        </Button>
      ) : null}
      {["building", "sending", "paused"].includes(status) ? (
        <Button look="soft" onClick={() => setAsked("stop")}>
          {t("stop")}
        </Button>
      ) : null}
      {asked === "approve" ? (
        <Confirm
          title={t("approveTitle", { name })}
          effect={t("approveEffect", { name: submittedBy?.name ?? "" })}
          action={t("approve")}
          run={() => steer("PUT", "approval")}
          onClose={close}
        />
      ) : null}
      {asked === "take-back" ? (
        <Confirm
          title={t("takeBackTitle", { name })}
          effect={t("takeBackEffect")}
          action={t("takeBack")}
          run={() => steer("PUT", "stop")}
          onClose={close}
        />
      ) : null}
      {asked === "stop" ? (
        <Confirm
          title={t("stopTitle", { name })}
          effect={t("stopEffect")}
          action={t("stop")}
          run={() => steer("PUT", "stop")}
          onClose={close}
        />
      ) : null}
    </>
  );
}
