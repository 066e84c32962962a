import type { Definition } from "#lib/contract/automation/definition.ts";
import { useStepNames } from "./use-step-names.ts";

/** The steps that a way from one may lead to, for a choice. */
export function StepOptions({ definition, from }: { definition: Definition; from: string }) {
  const nameOf = useStepNames(definition);
  return definition.steps
    .filter(({ id }) => id !== from)
    .map(({ id }) => (
      <option key={id} value={id}>
        {nameOf(id)}
      </option>
    ));
}
