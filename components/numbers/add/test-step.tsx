"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { overviewsQuery } from "#lib/client/queries/provisioning.ts";
import { TestPart } from "../parts/test-part.tsx";
import { StepBody } from "./step-body.tsx";

/** The proof: a text from any phone turns it green. */
export function TestStep({ numberId, onDone }: { numberId: string; onDone: () => void }) {
  const t = useTranslations("numbers");
  const number = useQuery(overviewsQuery()).data?.find(({ id }) => id === numberId);
  return (
    <StepBody onNext={onDone} next={t("finish")}>
      {number === undefined ? null : <TestPart number={number} atOnce />}
    </StepBody>
  );
}
