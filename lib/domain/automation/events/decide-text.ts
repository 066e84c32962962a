/** Everything that decides what a text leads to. */
export type Situation = {
  /** It is a consent word, or looks like a wish to opt out: law comes first, and has been done when the text was taken in. */
  isLaw: boolean;
  optedOut: boolean;
  /** Whether it fits the question that is open, if one is. */
  question: "fits" | "does-not-fit" | null;
  /** Whether it begins with a keyword, and whether that is spelled right. */
  keyword: "right" | "typo" | null;
  /** An automation is under way here, without a question. */
  isRunning: boolean;
  /** A person is answering here. */
  isWithPerson: boolean;
  /** There is something for texts that nothing else takes. */
  hasCatchAll: boolean;
};

export type Decision =
  "law" | "opted-out" | "answer" | "ask-again" | "keyword" | "running" | "person" | "catch-all" | "nothing";

/**
 * What a text leads to, the first that holds: law and help → nothing to who is opted out → the open question → a keyword →
 * the person who answers here → the catch-all. A text that does not fit the open question but is a keyword, spelled right,
 * is that keyword: who writes STATUS to "which day?" has changed their mind.
 */
export function decideText(situation: Situation): Decision {
  const { isLaw, optedOut, question, keyword, isRunning, isWithPerson, hasCatchAll } = situation;
  if (isLaw) return "law";
  if (optedOut) return "opted-out";
  if (question === "fits") return "answer";
  if (question === "does-not-fit") return keyword === "right" ? "keyword" : "ask-again";
  if (keyword) return "keyword";
  if (isRunning) return "running";
  if (isWithPerson) return "person";
  return hasCatchAll ? "catch-all" : "nothing";
}
