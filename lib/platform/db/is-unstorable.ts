/** Whether an error means that text was given which PostgreSQL cannot hold: NUL, or half of a character. */
export function isUnstorable(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "22021" || error.code === "22P05");
}
