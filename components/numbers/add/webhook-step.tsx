"use client";
import { useQuery } from "@tanstack/react-query";
import { overviewsQuery } from "#lib/client/queries/provisioning.ts";
import { WebhookPart } from "../parts/webhook-part.tsx";
import type { Draft } from "./draft.ts";
import { StepBody } from "./step-body.tsx";

/** Where the provider brings the texts: set for them where its API allows that, else what to paste and where. */
export function WebhookStep({ draft, onNext }: { draft: Draft; onNext: () => void }) {
  const number = useQuery(overviewsQuery()).data?.find(({ id }) => id === draft.numberId);
  return (
    <StepBody onNext={onNext}>
      {number === undefined ? null : <WebhookPart number={number} atOnce />}
    </StepBody>
  );
}
