"use client";
import { ArrowUp, RotateCcw } from "lucide-react";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { bubble } from "#components/phone/handset-bubble.tsx";
import { Select } from "#components/settings/parts/select.tsx";
import { useProblemWords } from "#components/shell/use-problem-words.ts";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { Input } from "#components/ui/input.tsx";
import type { AutomationWithDraft } from "#lib/contract/automation/automation.ts";
import type { Trial } from "#lib/contract/automation/trial.ts";
import type { Draft } from "../editor/use-draft.ts";
import { Happened } from "./happened.tsx";
import { useTrial } from "./use-trial.ts";

type Props = { automation: AutomationWithDraft; draft: Draft; hiddenBelowDesk: boolean };

/** A phone beside the editor: what is written is tried as it stands, and nothing is sent. */
export function TryPhone({ automation, draft, hiddenBelowDesk }: Props) {
  const t = useTranslations("automations.try");
  const words = useProblemWords();
  const trying = useTrial(automation, draft);
  const { trial, error } = trying;
  const isAsking = trial?.run?.status === "asking";
  return (
    <aside
      aria-label={t("title")}
      className={classNames(
        "flex min-h-0 flex-col border-l border-border bg-surface max-lg:border-l-0",
        hiddenBelowDesk && "max-lg:hidden",
      )}
    >
      <header className="flex h-(--size-bar) shrink-0 items-center gap-2 border-b border-border px-4">
        <h2 className="flex-1 text-base font-semibold">{t("title")}</h2>
        <span className="text-xs text-text-muted">{t("help")}</span>
        <Button size="sm" look="soft" onClick={trying.restart}>
          <RotateCcw className="size-3.5" strokeWidth={1.8} aria-hidden="true" />
          {t("restart")}
        </Button>
      </header>
      <div className="column-scroll flex min-h-0 flex-1 flex-col gap-3 p-3">
        <div className="mx-auto flex min-h-80 w-full max-w-[292px] flex-1 flex-col rounded-[28px] border-[7px] border-text bg-surface-raised">
          <p className="border-b border-border py-2 text-center text-xs text-text-muted">{t("phone")}</p>
          <div
            role="log"
            aria-label={t("phone")}
            className="column-scroll flex min-h-0 flex-1 flex-col gap-1.5 p-2.5"
          >
            {trial === undefined ? (
              <p className="m-auto text-center text-text-muted">{t("nothing")}</p>
            ) : (
              <Lines trial={trial} />
            )}
            {error === null ? null : (
              <p role="alert" className="text-xs text-danger-text">
                {words(error)}
              </p>
            )}
          </div>
          <Line disabled={trying.isPlaying} onSend={(text) => trying.take({ text })} />
        </div>
        {isAsking ? (
          <Button look="soft" disabled={trying.isPlaying} onClick={() => trying.take({ silence: true })}>
            {t("silence")}
          </Button>
        ) : null}
        <LookUps draft={draft} trying={trying} />
        {trial === undefined ? null : (
          <Happened trial={trial} turns={trying.turns} definition={draft.definition} />
        )}
      </div>
    </aside>
  );
}

function Lines({ trial }: { trial: Trial }) {
  return trial.lines
    .filter(({ kind }) => kind === "text")
    .map(({ by, text }, at) => (
      <div
        key={at}
        dir="auto"
        className={classNames(
          bubble,
          by === "phone"
            ? "self-end rounded-br-[5px] bg-bubble-in text-bubble-in-text"
            : "self-start rounded-bl-[5px] bg-bubble-out text-bubble-out-text",
        )}
      >
        {text}
      </div>
    ));
}

function Line({ disabled, onSend }: { disabled: boolean; onSend: (text: string) => void }) {
  const t = useTranslations("automations.try");
  const [text, setText] = useState("");
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === "" || disabled) return;
    onSend(text);
    setText("");
  };
  return (
    <form onSubmit={send} className="flex items-center gap-1.5 border-t border-border p-2">
      <Input
        aria-label={t("message")}
        placeholder={t("message")}
        className="rounded-full!"
        value={text}
        maxLength={1600}
        onChange={(event) => setText(event.target.value)}
      />
      <button
        type="submit"
        aria-label={t("send")}
        disabled={text.trim() === "" || disabled}
        className="touch-target grid size-8 shrink-0 place-items-center rounded-full bg-accent text-on-accent hover:bg-accent-hover disabled:bg-surface-sunken disabled:text-text-faint"
      >
        <ArrowUp className="size-4" strokeWidth={2} aria-hidden="true" />
      </button>
    </form>
  );
}

type LookUpsProps = { draft: Draft; trying: ReturnType<typeof useTrial> };

function LookUps({ draft, trying }: LookUpsProps) {
  const t = useTranslations("automations.try");
  const steps = draft.definition.steps.filter(({ kind }) => kind === "look-up" || kind === "ticket");
  if (steps.length === 0) return null;
  return (
    <div className="flex flex-col gap-1.5">
      <label className="flex items-center gap-2">
        <span className="flex-1 text-xs text-text-muted">{t("lookUps")}</span>
        <Select
          className="w-36!"
          value={trying.lookUps}
          onChange={(event) => trying.setLookUps(event.target.value as "given" | "real")}
        >
          <option value="given">{t("given")}</option>
          <option value="real">{t("real")}</option>
        </Select>
      </label>
      {trying.lookUps === "real"
        ? null
        : steps.map((step) => (
            <Input
              key={step.id}
              aria-label={t("givenFor", { step: step.id })}
              placeholder={`${step.kind === "look-up" ? step.take.map(({ saveAs }) => `${saveAs}=…`).join(", ") : "ticket=…"}`}
              value={trying.given[step.id] ?? ""}
              onChange={(event) => trying.setGiven({ ...trying.given, [step.id]: event.target.value })}
            />
          ))}
    </div>
  );
}
