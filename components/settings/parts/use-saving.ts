"use client";
import { useState } from "react";
import { ApiProblem } from "#lib/client/api.ts";
import { useProblemWords } from "#components/shell/use-problem-words.ts";

export type Saving = {
  busy: boolean;
  /** What went wrong, where no field of the form is to blame. */
  problem: string | null;
  /** What is wrong with each field, as the server says it. */
  fields: Record<string, string>;
  /** Runs a change; true when it worked. */
  save: (change: () => Promise<unknown>) => Promise<boolean>;
};

/** One change at a time: whether it is under way, and what went wrong with it. */
export function useSaving(): Saving {
  const words = useProblemWords();
  const [state, setState] = useState<Omit<Saving, "save">>(idle);
  const save = async (change: () => Promise<unknown>) => {
    setState({ ...idle, busy: true });
    try {
      await change();
      setState(idle);
      return true;
    } catch (error) {
      const fields = error instanceof ApiProblem ? (error.body?.fields ?? {}) : {};
      setState({ busy: false, fields, problem: Object.keys(fields).length > 0 ? null : words(error) });
      return false;
    }
  };
  return { ...state, save };
}

const idle = { busy: false, problem: null, fields: {} };
