const networkCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ENOENT",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
]);
const spoken =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/i;

/** Whether an error means that the database cannot be reached now, so that the same call may work later. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  // SQLSTATE classes 08 (connection; 08P01 is a fault of ours), 53 (resources), 57P (shut down, starting up).
  return networkCodes.has(code) || /^(08(?!P01)|53|57P)/.test(code) || spoken.test(error.message);
}

/** Whether a statement failed only because others hold what it needs: lock not available, deadlock. It may work later. */
export function isRowHeld(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "55P03" || error.code === "40P01");
}
