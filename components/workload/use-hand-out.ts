"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { announce } from "#components/shell/undo.ts";
import { useProblemWords } from "#components/shell/use-problem-words.ts";
import { handOut, spread } from "#lib/client/mutations/hand-out.ts";
import { membersQuery } from "#lib/client/queries/members.ts";
import type { AssignmentResult, LaneConversation } from "#lib/contract/workload.ts";

const failures = [
  "moved-meanwhile",
  "nobody-free",
  "not-allowed",
  "not-found",
  "no-such-member",
] as const satisfies AssignmentResult["outcome"][];

/** The ways to hand out, each with its words and its Undo. */
export function useHandOut() {
  const t = useTranslations("workload.done");
  const common = useTranslations("common");
  const words = useProblemWords();
  const client = useQueryClient();
  const members = useQuery(membersQuery()).data ?? [];

  function tell(results: readonly AssignmentResult[], done: (count: number) => string): void {
    const given = results.filter(({ outcome }) => outcome === "assigned");
    const parts = failures.flatMap((outcome) => {
      const count = results.filter((result) => result.outcome === outcome).length;
      return count === 0 ? [] : [t(outcome, { count })];
    });
    if (given.length > 0 || parts.length === 0) parts.unshift(done(given.length));
    const undo = given.length === 0 ? undefined : { label: common("undo"), run: () => takeBack(given) };
    announce(parts.join(" "), undo);
  }

  function takeBack(given: readonly AssignmentResult[]): void {
    const items = given.map(({ conversationId, memberId, previousMemberId }) => ({
      conversationId,
      memberId: previousMemberId,
      onlyFrom: memberId,
    }));
    void run(handOut(client, items), (count) => t("takenBack", { count }));
  }

  const run = (call: Promise<AssignmentResult[]>, done: (count: number) => string) =>
    call.then(
      (results) => tell(results, done),
      (error: unknown) => announce(words(error)),
    );

  return {
    give: (tokens: readonly LaneConversation[], memberId: string | null) => {
      const name = members.find(({ id }) => id === memberId)?.name ?? "";
      const items = tokens.map(({ id }) => ({ conversationId: id, memberId }));
      void run(handOut(client, items), (count) =>
        memberId === null ? t("unassigned", { count }) : t("given", { count, name }),
      );
    },
    spread: (tokens: readonly LaneConversation[]) =>
      void run(
        spread(
          client,
          tokens.map(({ id }) => id),
        ),
        (count) => t("spread", { count }),
      ),
  };
}
