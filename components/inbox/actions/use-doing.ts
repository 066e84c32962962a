"use client";
import { useTranslations } from "use-intl";
import { announce } from "#components/shell/undo.ts";
import type { Conversation } from "#lib/contract/conversation.ts";
import { useProblemWords } from "#components/shell/use-problem-words.ts";
import { leaveRow } from "../list/row-moves.ts";

type Step = () => Promise<Conversation>;

/** Runs a step that is already on screen, says so with Undo, and says when the server would not have it. */
export function useDoing() {
  const t = useTranslations();
  const problemWords = useProblemWords();
  const failed = (error: unknown) => announce(t("inbox.done.failed", { detail: problemWords(error) }));

  return (conversation: Conversation, step: Step, words: string, undo?: Step): void => {
    const done = step();
    done.catch(failed);
    announce(
      words,
      undo && {
        label: t("common.undo"),
        run: () => {
          leaveRow(conversation.id);
          // Undone before the server has answered: in order, or the step would win over its undo.
          done.then(undo).catch(failed);
        },
      },
    );
  };
}
