/** Something the person who starts Twoway can put right: shown as plain sentences, without a stack. */
export class StartupProblem extends Error {
  override name = "StartupProblem";
}
