import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "#lib/client/api.ts";
import type { Automation } from "#lib/contract/automation/automation.ts";
import type { Trial, TrialInput } from "#lib/contract/automation/trial.ts";
import type { Draft } from "../editor/use-draft.ts";

type Turn = TrialInput["turns"][number];
/** Values by look-up step, as they are typed: "item=sofa, day=Friday". */
export type Given = Record<string, string>;

/** A conversation with the draft, played again from its first text at each turn: nothing of it is kept anywhere. */
export function useTrial(automation: Automation, draft: Draft) {
  const [turns, setTurns] = useState<Turn[]>([]);
  const [lookUps, setLookUps] = useState<"given" | "real">("given");
  const [given, setGiven] = useState<Given>({});
  const play = useMutation({
    mutationFn: async (wanted: Turn[]): Promise<Trial> =>
      api<Trial>("POST", `/automations/${automation.id}/trial`, {
        body: {
          definition: draft.definition,
          turns: wanted,
          lookUps,
          given: Object.fromEntries(Object.entries(given).map(([step, text]) => [step, valuesOf(text)])),
        },
        timeoutMs: 90_000,
      }),
  });
  return {
    trial: turns.length === 0 ? undefined : play.data,
    error: play.error,
    isPlaying: play.isPending,
    turns,
    lookUps,
    setLookUps,
    given,
    setGiven,
    take: (turn: Turn) => {
      const wanted = [...turns, turn];
      setTurns(wanted);
      play.mutate(wanted);
    },
    restart: () => {
      setTurns([]);
      play.reset();
    },
  };
}

function valuesOf(text: string): Record<string, string> {
  const pairs = text.split(",").map((pair) => pair.split("="));
  return Object.fromEntries(
    pairs.flatMap(([name = "", ...value]) =>
      name.trim() === "" ? [] : [[name.trim(), value.join("=").trim()]],
    ),
  );
}
