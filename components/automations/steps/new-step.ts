import type { Definition } from "#lib/contract/automation/definition.ts";
import { newStepId } from "#lib/contract/automation/edit-steps.ts";
import type { Step, StepKind } from "#lib/contract/automation/step.ts";
import { voteTexts } from "#lib/contract/automation/vote-step.ts";
import { workingWeek } from "../editor/working-week.ts";

/** Kinds that are whole only once something is chosen for them. */
export type Chosen = { listId?: string | undefined; automationId?: string | undefined };

/** A step of a kind as it begins; null where there is nothing yet that it could be about. */
export function newStep(definition: Definition, kind: StepKind, chosen: Chosen): Step | null {
  const way = { id: newStepId(definition, kind), next: null };
  switch (kind) {
    case "reply":
      return { ...way, kind, text: "Thank you for your text." };
    case "ask":
      return {
        ...way,
        kind,
        text: "Does that suit? 1 Yes, 2 No",
        answer: {
          type: "choice",
          options: [
            { value: "1", aliases: ["yes", "y", "ok"] },
            { value: "2", aliases: ["no", "n"] },
          ],
        },
        saveAs: "answer",
        fromKeyword: false,
        tries: 3,
        patienceMinutes: 24 * 60,
        onSilence: null,
      };
    case "branch":
      return {
        id: way.id,
        kind,
        cases: [{ when: { kind: "open", hours: workingWeek }, next: null }],
        otherwise: null,
      };
    case "set-field":
      return { ...way, kind, field: "note", value: "{text}" };
    case "tag":
      return { ...way, kind, add: ["tag"], remove: [] };
    case "look-up":
      return {
        ...way,
        kind,
        url: "https://",
        secret: null,
        method: "GET",
        body: "",
        take: [],
        otherwise: null,
      };
    case "ticket":
      return { ...way, kind, url: "https://", secret: null, title: "{text}", body: "", otherwise: null };
    case "route":
      return { ...way, kind, teamId: null, memberId: null, note: "" };
    case "notify":
      return { ...way, kind, note: "Please have a look" };
    case "wait":
      return { ...way, kind, minutes: 60 };
    case "vote":
      return {
        ...way,
        kind,
        question: "Yes or no?",
        options: [
          { value: "Yes", aliases: ["y", "1"] },
          { value: "No", aliases: ["n", "2"] },
        ],
        rule: "last",
        opensAt: null,
        closesAt: null,
        texts: voteTexts,
      };
    case "opt-in":
    case "close":
      return { ...way, kind };
    case "join-list":
    case "leave-list":
      return chosen.listId === undefined ? null : { ...way, kind, listId: chosen.listId };
    case "go-to":
      return chosen.automationId === undefined
        ? null
        : { id: way.id, kind, automationId: chosen.automationId };
  }
}
