"use client";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { automationsQuery } from "#lib/client/queries/automations.ts";
import { subscriberListsQuery } from "#lib/client/queries/lists.ts";
import { membersQuery } from "#lib/client/queries/members.ts";
import { teamsQuery } from "#lib/client/queries/teams.ts";
import type { Step, StepOf } from "#lib/contract/automation/step.ts";

/** What a step does, in a line. */
export function StepSummary({ step }: { step: Step }) {
  const t = useTranslations("automations");
  switch (step.kind) {
    case "reply":
    case "ask":
      return <WithVariables text={step.text} />;
    case "branch":
      return t("stepHelp.branch");
    case "set-field":
      return (
        <>
          <b className="font-semibold">{step.field}</b> = <WithVariables text={step.value} />
        </>
      );
    case "tag":
      return [...step.add, ...step.remove.map((tag) => `− ${tag}`)].join(", ");
    case "look-up":
      return <span className="break-all">{`${step.method} ${step.url}`}</span>;
    case "ticket":
      return <WithVariables text={step.title} />;
    case "route":
      return <Route step={step} />;
    case "vote":
      return `${step.question} ${step.options.map(({ value }) => value).join(" / ")}`;
    case "notify":
      return <WithVariables text={step.note} />;
    case "wait":
      return `${step.minutes} min`;
    case "join-list":
    case "leave-list":
      return <ListName id={step.listId} />;
    case "go-to":
      return <AutomationName id={step.automationId} />;
    default:
      return t(`stepHelp.${step.kind}`);
  }
}

/** A text with its {variables} marked. */
export function WithVariables({ text }: { text: string }): ReactNode {
  return text.split(/(\{[^{}\n]{1,60}\})/).map((part, at) =>
    at % 2 === 1 ? (
      <span key={at} className="rounded-[3px] bg-accent-soft px-[3px] text-accent-text">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

function Route({ step: { teamId, memberId } }: { step: StepOf<"route"> }) {
  const t = useTranslations("automations.field");
  const team = useQuery(teamsQuery()).data?.find(({ id }) => id === teamId)?.name;
  const member = useQuery(membersQuery()).data?.find(({ id }) => id === memberId)?.name;
  return [team, member].filter(Boolean).join(", ") || t("nobody");
}

function ListName({ id }: { id: string }) {
  return useQuery(subscriberListsQuery()).data?.find((list) => list.id === id)?.name ?? "…";
}

function AutomationName({ id }: { id: string }) {
  return useQuery(automationsQuery()).data?.find((one) => one.id === id)?.name ?? "…";
}
