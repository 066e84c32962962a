import type { Definition } from "./definition.ts";
import { stepOf, waysFrom } from "./definition.ts";
import type { ProblemFound } from "./problem-found.ts";
import type { Step } from "./step.ts";
import { builtIn, countLongest, variablesIn } from "./variables.ts";

/** A reply of more segments than this is said to be long. */
const MOST_SEGMENTS = 3;

/** What is wrong with a definition in itself, whatever else there is: asked by the editor at each change, and before publishing. */
export function checkSteps(definition: Definition): ProblemFound[] {
  return [
    ...emptiness(definition),
    ...badWays(definition),
    ...circles(definition),
    ...definition.steps.flatMap((one) => [
      ...silence(one),
      ...texts(one, definition),
      ...urls(one),
      ...ballots(one),
    ]),
  ];
}

function emptiness({ triggers, steps }: Definition): ProblemFound[] {
  const ids = steps.map(({ id }) => id);
  const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  return [
    ...(triggers.length === 0 ? [problem("no-trigger")] : []),
    ...(steps.length === 0 ? [problem("no-step")] : []),
    ...[...twice].map((id) => problem("same-id", { stepId: id, what: id })),
  ];
}

function badWays(definition: Definition): ProblemFound[] {
  const { steps } = definition;
  const reached = reachedFrom(definition, steps[0]?.id ?? null);
  return steps.flatMap((one) => {
    const lost = waysFrom(one).filter((to) => to !== null && !stepOf(definition, to));
    return [
      ...lost.map((to) => problem("leads-nowhere", { stepId: one.id, what: to ?? "" })),
      ...(reached.has(one.id)
        ? []
        : [problem("unreachable", { stepId: one.id, what: one.id, blocks: false })]),
    ];
  });
}

function reachedFrom(definition: Definition, start: string | null): Set<string> {
  const reached = new Set<string>();
  const open = start === null ? [] : [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const one = stepOf(definition, id);
    if (!one || reached.has(id)) continue;
    reached.add(id);
    open.push(...waysFrom(one).filter((to) => to !== null));
  }
  return reached;
}

/** Circles in which nothing waits: they would go round until they are stopped. A question, a wait, is where one may rest. */
function circles(definition: Definition): ProblemFound[] {
  const rests = (one: Step) => one.kind === "ask" || one.kind === "wait";
  return definition.steps.flatMap((one) => {
    if (rests(one)) return [];
    const seen = new Set<string>();
    const open = waysFrom(one).filter((to) => to !== null);
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id === one.id) return [problem("circle", { stepId: one.id, what: one.id })];
      const next = stepOf(definition, id);
      if (!next || seen.has(id) || rests(next)) continue;
      seen.add(id);
      open.push(...waysFrom(next).filter((to) => to !== null));
    }
    return [];
  });
}

function silence(one: Step): ProblemFound[] {
  if (one.kind !== "ask" || one.patienceMinutes !== null) return [];
  return [problem("no-patience", { stepId: one.id, what: one.id, blocks: false })];
}

function texts(one: Step, definition: Definition): ProblemFound[] {
  const said = textsOf(one);
  const known = knownVariables(definition);
  // What a call brings is not known before it comes.
  const brought = definition.triggers.some(({ kind }) => kind === "call");
  return said.flatMap((text) => {
    const { segments } = countLongest(text, definition);
    const long = { stepId: one.id, what: String(segments), blocks: false };
    const unknown = brought ? [] : variablesIn(text).filter((name) => !known.has(name));
    return [
      ...(segments > MOST_SEGMENTS ? [problem("too-long", long)] : []),
      ...unknown.map((name) => problem("unknown-variable", { stepId: one.id, what: name, blocks: false })),
    ];
  });
}

function textsOf(one: Step): string[] {
  switch (one.kind) {
    case "reply":
      return [one.text];
    case "ask":
      return [one.text, one.again ?? ""];
    case "vote":
      return [one.question, ...Object.values(one.texts)];
    default:
      return [];
  }
}

function knownVariables({ steps }: Definition): Set<string> {
  const known = steps.flatMap((one) => {
    if (one.kind === "ask") return [one.saveAs];
    if (one.kind === "look-up") return one.take.map(({ saveAs }) => saveAs);
    if (one.kind === "set-field") return [one.field];
    if (one.kind === "vote") return ["vote"];
    return one.kind === "ticket" ? ["ticket"] : [];
  });
  return new Set([...builtIn, ...known.map((name) => name.toLowerCase())]);
}

function urls(one: Step): ProblemFound[] {
  if (one.kind !== "look-up" && one.kind !== "ticket") return [];
  const isUrl = /^https?:\/\/[^/{}]+/.test(one.url) && URL.canParse(one.url.replace(/[{}]/g, ""));
  return isUrl ? [] : [problem("bad-url", { stepId: one.id, what: one.url })];
}

/** A vote that closes before it opens counts nothing; a word that names two options names none. */
function ballots(one: Step): ProblemFound[] {
  if (one.kind !== "vote") return [];
  const { opensAt, closesAt, options } = one;
  const spellings = options.map(({ value, aliases }) => new Set([value, ...aliases].map(plainly)));
  const twice = spellings.flatMap((words, at) =>
    [...words].filter((word) => spellings.slice(0, at).some((earlier) => earlier.has(word))),
  );
  return [
    ...(opensAt !== null && closesAt !== null && Date.parse(closesAt) <= Date.parse(opensAt)
      ? [problem("closes-first", { stepId: one.id })]
      : []),
    ...[...new Set(twice)].map((word) => problem("option-twice", { stepId: one.id, what: word })),
  ];
}

// As texts are compared with options: without marks, in small letters.
function plainly(word: string): string {
  return word.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

function problem(kind: ProblemFound["kind"], more: Partial<ProblemFound> = {}): ProblemFound {
  return { kind, blocks: true, stepId: null, what: "", ...more };
}
