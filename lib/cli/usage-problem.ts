/** A command was given wrongly: shown together with how it is given. */
export class UsageProblem extends Error {
  override name = "UsageProblem";
}
