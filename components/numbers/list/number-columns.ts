export const numberColumns = [
  "number",
  "country",
  "provider",
  "health",
  "day",
  "lastIn",
  "lastReport",
  "teams",
  "actions",
] as const;
export type NumberColumn = (typeof numberColumns)[number];

/** Where a column is left out: its facts stand on the number's own page. */
export function columnClass(column: NumberColumn): string {
  if (column === "country" || column === "lastReport") return "max-lg:hidden";
  return column === "provider" || column === "teams" ? "max-xl:hidden" : "";
}
