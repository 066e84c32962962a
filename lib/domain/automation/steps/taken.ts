import type { EndReason } from "#lib/contract/automation/run.ts";

/** What a step came to: it leads on (null: to the end), the run rests at it, or the run ends here. */
export type Taken = {
  outcome: string;
  detail?: Record<string, string>;
  messageId?: string;
} & ({ then: "go"; to: string | null } | { then: "rest" } | { then: "end"; reason: EndReason });

/** The step is done and leads on. */
export function done(to: string | null, detail: Record<string, string> = {}): Taken {
  return { outcome: "done", detail, then: "go", to };
}
