/**
 * What stands at a path in a payload: nothing, one value, or several where "[*]" walks a list. A field that is called
 * exactly like (the rest of) the path wins, so "media[0]" finds a form's field of that name.
 */
export function valuesAt(payload: unknown, path: string): unknown[] {
  if (path.startsWith("=")) return [path.slice(1)];
  return follow(payload, path.replace(/^\$\.?/, ""));
}

/** The first value at a path; undefined where there is none. */
export function valueAt(payload: unknown, path: string): unknown {
  return valuesAt(payload, path)[0];
}

function follow(value: unknown, path: string): unknown[] {
  if (path === "") return [value];
  if (typeof value !== "object" || value === null) return [];
  if (!Array.isArray(value) && Object.hasOwn(value, path)) return [(value as Record<string, unknown>)[path]];
  const [, bracketed, plain = "", rest = ""] = /^(?:\[([^\]]*)\]|([^.[]+))\.?(.*)$/s.exec(path) ?? [];
  const step = bracketed ?? plain;
  if (step === "*")
    return (Array.isArray(value) ? value : Object.values(value)).flatMap((one) => follow(one, rest));
  if (step === "" || !Object.hasOwn(value, step)) return [];
  return follow((value as Record<string, unknown>)[step], rest);
}
