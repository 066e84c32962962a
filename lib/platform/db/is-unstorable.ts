/** Whether an error means that text was given which PostgreSQL cannot hold: NUL, or half of a character. */
export function isUnstorable(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error)) return false;
  // Half of a character in JSON has the code of all that cannot be read as its type: the message tells them apart.
  const inJson = error.code === "22P02" && error.message === "invalid input syntax for type json";
  return inJson || error.code === "22021" || error.code === "22P05";
}
