/**
 * The value at a path of a JSON answer ("order.items[0].name", "$" before it or not), as text; null where there is none,
 * or no plain value.
 */
export function valueAt(json: unknown, path: string): string | null {
  const keys = path.replace(/^\$\.?/, "").match(/[^.[\]"']+/g) ?? [];
  let at: unknown = json;
  for (const key of keys) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return null;
    at = (at as Record<string, unknown>)[key];
  }
  if (typeof at === "string") return at.toWellFormed().replaceAll("\0", "");
  return typeof at === "number" || typeof at === "boolean" ? String(at) : null;
}
