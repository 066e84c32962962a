"use client";
import { useQuery } from "@tanstack/react-query";
import { Trophy } from "lucide-react";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { SoftLink } from "#components/shell/soft-link.tsx";
import { Button } from "#components/ui/button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { drawsQuery } from "#lib/client/queries/polls.ts";
import type { Draw, Poll } from "#lib/contract/poll.ts";
import { DrawDialog } from "./draw-dialog.tsx";
import { ReplaceDialog } from "./replace-dialog.tsx";

type Winner = Draw["winners"][number];

/** The draws among those who voted, and the way to hold one. */
export function DrawsPart({ poll }: { poll: Poll }) {
  const t = useTranslations("votes.draw");
  const { data: draws = [] } = useQuery(drawsQuery(poll.id));
  const [drawing, setDrawing] = useState(false);
  const closesLater = poll.state === "not-yet" || (poll.state === "open" && poll.closesAt !== null);
  return (
    <div className="mt-3 border-t border-border pt-3">
      <Button look="soft" disabled={closesLater || poll.votes === 0} onClick={() => setDrawing(true)}>
        <Trophy className="size-4" strokeWidth={1.8} aria-hidden="true" />
        {t("open")}
      </Button>
      {closesLater ? <p className="mt-1 text-xs text-text-muted">{t("closesLater")}</p> : null}
      {draws.map((draw) => (
        <DrawCard key={draw.id} draw={draw} pollId={poll.id} />
      ))}
      {drawing ? <DrawDialog poll={poll} onClose={() => setDrawing(false)} /> : null}
    </div>
  );
}

function DrawCard({ draw, pollId }: { draw: Draw; pollId: string }) {
  const t = useTranslations("votes.draw");
  const format = useFormatter();
  const at = format.dateTime(new Date(draw.drawnAt), { dateStyle: "medium", timeStyle: "short" });
  const [replacing, setReplacing] = useState<Winner | null>(null);
  return (
    <section aria-label={t("drawn", { at })} className="mt-3">
      <h4 className="font-semibold">{t("drawn", { at })}</h4>
      <p className="text-text-muted">
        {t("among", {
          entrants: draw.entrants,
          of: draw.option === null ? "all" : "some",
          option: draw.option ?? "",
        })}
        {draw.by === null ? null : ` ${t("by", { name: draw.by })}`}
      </p>
      <ol className="my-1.5">
        {draw.winners.map((winner) => (
          <li key={winner.place} className="flex flex-wrap items-baseline gap-x-2">
            <WinnerName winner={winner} />
            {winner.replacedReason === null ? (
              <LinkButton onClick={() => setReplacing(winner)}>{t("replace")}</LinkButton>
            ) : (
              <span className="text-text-muted">{t("replaced", { reason: winner.replacedReason })}</span>
            )}
          </li>
        ))}
      </ol>
      <details className="text-xs text-text-muted">
        <summary>{t("proof")}</summary>
        <p className="max-w-(--size-measure)">{t("proofHelp")}</p>
        <p className="wrap-anywhere">{t("seed", { seed: draw.seed })}</p>
        <p className="wrap-anywhere">{t("hash", { hash: draw.entrantsHash })}</p>
      </details>
      {replacing === null ? null : (
        <ReplaceDialog
          drawId={draw.id}
          pollId={pollId}
          winner={replacing}
          onClose={() => setReplacing(null)}
        />
      )}
    </section>
  );
}

function WinnerName({ winner: { addressText, name, conversationId, replacedReason } }: { winner: Winner }) {
  const words = name === null ? addressText : `${name}, ${addressText}`;
  const look = replacedReason === null ? "font-semibold tabular-nums" : "text-text-muted line-through";
  return conversationId === null ? (
    <span className={look}>{words}</span>
  ) : (
    <SoftLink href={`/inbox/${conversationId}`} className={`${look} hover:underline`}>
      {words}
    </SoftLink>
  );
}
