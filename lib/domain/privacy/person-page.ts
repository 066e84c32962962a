import type { PersonExport } from "./export-person.ts";

/** The same as a page that anybody can open and read, which needs nothing but itself. */
export function personPage({ exportedAt, ...parts }: PersonExport): string {
  const sections = Object.entries(parts).map(([name, rows]) =>
    section(name, Array.isArray(rows) ? rows : []),
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Personal data</title>
<meta name="viewport" content="width=device-width"><style>${style}</style></head>
<body><h1>Personal data</h1><p>As of ${escape(exportedAt)}</p>${sections.join("")}</body></html>`;
}

function section(name: string, rows: readonly Record<string, unknown>[]): string {
  const title = `<h2>${escape(name)} (${rows.length})</h2>`;
  const [first] = rows;
  if (!first) return `${title}<p>None</p>`;
  const columns = Object.keys(first);
  const head = columns.map((column) => `<th>${escape(column)}</th>`).join("");
  const body = rows.map(
    (row) => `<tr>${columns.map((column) => `<td>${cell(row[column])}</td>`).join("")}</tr>`,
  );
  return `${title}<table><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return escape(value.toISOString());
  return escape(typeof value === "string" ? value : JSON.stringify(value));
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const style =
  "body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1b2426}" +
  "table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #ccd3d3;padding:.3rem .6rem .3rem 0;text-align:left;vertical-align:top;overflow-wrap:anywhere;white-space:pre-wrap}";
