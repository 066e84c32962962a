import { useState } from "react";
import type { FormEvent } from "react";
import { startSession } from "./start-session.ts";

/** What came of it: `invalid` says what is wrong with which field, `closed` that the link was used meanwhile. */
export type BecomingResult =
  { kind: "done" | "closed" } | { kind: "invalid"; fields: Record<string, string> };
type State = BecomingResult | { kind: "idle" | "busy" | "failed" };

/** Hands in the form with which somebody becomes a member, and signs them in at once. */
export function useBecomingMember(
  handIn: (form: FormData) => Promise<BecomingResult>,
  emailOf: (form: FormData) => string,
) {
  const [state, setState] = useState<State>({ kind: "idle" });
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setState({ kind: "busy" });
    const result = await handIn(form).catch(() => ({ kind: "failed" as const }));
    if (result.kind === "done") await enter(emailOf(form), String(form.get("password")));
    else setState(result);
  };
  const errors: Record<string, string> = state.kind === "invalid" ? state.fields : {};
  return { kind: state.kind, errors, submit };
}

async function enter(email: string, password: string): Promise<void> {
  const result = await startSession("password", { email, password });
  window.location.assign(result.kind === "signed-in" ? "/inbox" : "/sign-in");
}
