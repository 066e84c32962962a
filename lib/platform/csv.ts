/** What starts a spreadsheet's byte order mark: without it, some read UTF-8 as something else. */
export const CSV_START = "\uFEFF";

/**
 * One line of a CSV file. A cell that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV
 * injection); plain phone numbers stay as they are, since "+47…" is no more than a number to it.
 */
export function csvLine(cells: readonly (string | null)[]): string {
  return `${cells.map((cell) => quoted(safe(cell ?? ""))).join(",")}\r\n`;
}

function safe(cell: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^\+\d{1,15}$/.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
