const LONGEST_READ = 16_384;
const LONGEST_SHOWN = 2_000;
const MOST_ENTRIES = 40;
const DEEPEST = 6;

// Fields that say what kind of call it is, and never who texted what.
const telling = new Set(
  "type event event_type eventtype record_type status kind version api-version direction encoding error errorcode error-code err-code".split(
    " ",
  ),
);

/**
 * A webhook's body as far as an admin may read it: which fields it has and what kind of call it is, but no text, no
 * whole number and no secret. What cannot be read as JSON or a form keeps its shape only.
 */
export function redactBody(body: string): string {
  if (body === "") return "";
  if (body.length > LONGEST_READ) return short(shapeOf(body));
  return short(redactJson(body) ?? redactForm(body) ?? shapeOf(body));
}

/** The same of a URL's query; the path, which holds the account's key, is left out. */
export function redactQuery(url: string): string {
  const query = url.split("?")[1] ?? "";
  return short(redactForm(query.slice(0, LONGEST_READ)) ?? shapeOf(query));
}

/** A sentence without the digits of numbers and ids that a caller may have put into it. */
export function redactSentence(sentence: string): string {
  const storable = sentence.toWellFormed().replaceAll("\0", "");
  return short(storable.replaceAll(/\d{4,}/g, ending), 300);
}

function redactJson(body: string): string | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null ? JSON.stringify(redact("", value, 0), null, 1) : null;
  } catch {
    return null;
  }
}

function redactForm(form: string): string | null {
  if (!/^[\w.\-~%+[\]$]{1,60}=/.test(form)) return null;
  const fields = [...new URLSearchParams(form)].slice(0, MOST_ENTRIES);
  return fields.map(([name, value]) => `${nameOf(name)}=${maskText(name, value)}`).join("\n");
}

function redact(name: string, value: unknown, depth: number): unknown {
  if (typeof value === "string") return maskText(name, value);
  if (typeof value === "number") return maskText(name, String(value));
  if (typeof value !== "object" || value === null) return value;
  if (depth === DEEPEST) return "…";
  if (Array.isArray(value)) return value.slice(0, MOST_ENTRIES).map((item) => redact(name, item, depth + 1));
  const entries = Object.entries(value).slice(0, MOST_ENTRIES);
  return Object.fromEntries(entries.map(([key, item]) => [nameOf(key), redact(key, item, depth + 1)]));
}

function nameOf(name: string): string {
  return /^[A-Za-z][\w.\-[\]$:]{0,39}$/.test(name) && !/\d{4}/.test(name) ? name : "…";
}

function maskText(name: string, value: string): string {
  if (telling.has(name.toLowerCase()) && /^[A-Za-z][A-Za-z_.:-]{0,39}$/.test(value)) return value;
  if (/^\+?[\d\s().-]{5,20}$/.test(value)) return ending(value.replaceAll(/\D/g, ""));
  return value === "" ? "" : `(${value.length} characters)`;
}

function ending(digits: string): string {
  return digits.length < 5 ? "••••" : `••••${digits.slice(-2)}`;
}

function shapeOf(body: string): string {
  const shape = body
    .slice(0, 400)
    .replaceAll(/[\p{L}\p{M}]/gu, "x")
    .replaceAll(/\p{N}/gu, "0");
  // Signs of other scripts and emoji could still say something.
  return `${shape.replaceAll(/[^\x20-\x7e\n]/g, "x")}${body.length > 400 ? ` … (${body.length} characters)` : ""}`;
}

function short(text: string, most = LONGEST_SHOWN): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
