/**
 * Thrown to undo a text's beginning: it is still due, only not now. `rate`: its number's or account's rate is used up;
 * `held`: an admin holds it back, or none of its accounts takes texts at the moment.
 */
export class NotNow extends Error {
  readonly why: "rate" | "held";

  constructor(why: NotNow["why"]) {
    super(why);
    this.name = "NotNow";
    this.why = why;
  }
}
