import { countSegments, type SegmentCount } from "../segments.ts";
import type { AnswerType } from "./answer.ts";
import type { Definition } from "./definition.ts";

/** The values of a run, by the names they have between braces; names are compared in small letters. */
export type Variables = Readonly<Record<string, string>>;

const placeholder = /\{([^{}\n]{1,60})\}/g;

/** What a run always knows, whatever its steps. */
export const builtIn = ["name", "first name", "text", "rest", "keyword", "number", "organisation"] as const;

/** A text with its {variables} filled in. What is not known becomes nothing: braces never go out to anybody. */
export function fillVariables(text: string, values: Variables, shape = (value: string) => value): string {
  const known = new Map(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]));
  return text.replace(placeholder, (_, name: string) => shape(known.get(name.trim().toLowerCase()) ?? ""));
}

/** The names that a text asks for. */
export function variablesIn(text: string): string[] {
  return [...text.matchAll(placeholder)].map((match) => (match[1] ?? "").trim().toLowerCase());
}

/** How a reply is counted when every variable has its longest value: what it may cost. */
export function countLongest(text: string, definition: Definition): SegmentCount {
  const lengths = longestValues(definition);
  const longest = text.replace(placeholder, (_, name: string) =>
    "n".repeat(lengths.get(name.trim().toLowerCase()) ?? LOOKED_UP),
  );
  return countSegments(longest);
}

const LOOKED_UP = 40;

function longestValues({ steps }: Definition): Map<string, number> {
  const lengths = new Map<string, number>(builtIn.map((name) => [name, LOOKED_UP]));
  for (const one of steps)
    if (one.kind === "ask") lengths.set(one.saveAs.toLowerCase(), longestAnswer(one.answer));
    else if (one.kind === "vote")
      lengths.set("vote", longestAnswer({ type: "choice", options: one.options }));
  return lengths;
}

function longestAnswer(answer: AnswerType): number {
  switch (answer.type) {
    case "choice":
      return Math.max(...answer.options.map(({ value }) => value.length));
    case "number":
      return 12;
    case "date":
      return 10;
    case "time":
      return 5;
    case "phone":
      return 16;
    case "code":
      return answer.like.length;
    case "email":
      return 60;
    case "name":
      return 60;
    case "text":
      return answer.max;
  }
}
