import { expect } from "vitest";
import type { AutomationWithDraft } from "#lib/contract/automation/automation.ts";
import { definition, type DefinitionInput } from "#lib/contract/automation/definition.ts";
import type { caller } from "./api.ts";

type Call = ReturnType<typeof caller>;

/** A trigger at these words. */
export function keyword(...words: string[]): DefinitionInput["triggers"][number] {
  return { kind: "keyword", words };
}

/** A step, named a, that says something and ends. */
export function reply(said = "Hi"): DefinitionInput["steps"][number] {
  return { id: "a", kind: "reply", text: said, next: null };
}

/** A definition on all numbers, with what is given. */
export function define(given: Partial<DefinitionInput>) {
  return definition.parse({ numberIds: null, triggers: [], steps: [], ...given });
}

/** Makes and publishes automations through the API, as whoever calls by default unless it says who. */
export function drafting(byDefault: () => Call) {
  let made = 0;
  const create = async (given: Partial<DefinitionInput>, by = byDefault(), name = `Made ${++made}`) => {
    const { status, body } = await by<AutomationWithDraft>("POST", "/automations", {
      name,
      definition: define(given),
    });
    expect(status).toBe(201);
    return body;
  };
  const publishIt = ({ id, draftRevision }: AutomationWithDraft, by = byDefault()) =>
    by<AutomationWithDraft>("POST", `/automations/${id}/versions`, { revision: draftRevision });
  return { create, publishIt };
}
