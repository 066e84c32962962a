import { follow, type Schema, type Schemas } from "./document.ts";

const MOST_DEPTH = 6;
// Values that can be sent as they stand to a demo, where their names say what they are.
const known: Record<string, unknown> = {
  from: "+4759440000",
  to: "+4792345678",
  text: "Your order is ready.",
  clientId: "order-1001",
  name: "Shop",
  url: "https://example.com/hook",
  email: "kim@example.com",
};
const formats: Record<string, string> = {
  uuid: "01900000-0000-7000-8000-000000000000",
  "date-time": "2030-01-01T09:00:00.000Z",
  email: "kim@example.com",
  uri: "https://example.com",
};

/** A value that a schema takes: for a request only what must be in it, for an answer all that is. */
export function exampleOf(
  schema: Schema,
  schemas: Schemas,
  only: "required" | "all",
  name = "",
  depth = 0,
): unknown {
  const is = follow(schema, schemas);
  const one = is.oneOf?.[0] ?? is.anyOf?.[0] ?? is.allOf?.[0];
  const type = Array.isArray(is.type) ? is.type[0] : is.type;
  const inner = (of: Schema, as: string) => exampleOf(of, schemas, only, as, depth + 1);
  if (is.const !== undefined) return is.const;
  if (is.enum) return is.enum[0];
  if (one) return inner(one, name);
  if (type === "array") return is.items && depth < MOST_DEPTH ? [inner(is.items, name)] : [];
  if (type === "object" || is.properties) {
    if (depth >= MOST_DEPTH) return {};
    const wanted = Object.entries(is.properties ?? {}).filter(
      ([key]) => only === "all" || is.required?.includes(key),
    );
    return Object.fromEntries(wanted.map(([key, of]) => [key, inner(of, key)]));
  }
  return plain(is, type, name);
}

function plain(is: Schema, type: string | undefined, name: string): unknown {
  if (is.default !== undefined) return is.default;
  if (type === "boolean") return true;
  if (type === "integer" || type === "number") return is.minimum ?? 1;
  if (type === "null") return null;
  return formats[is.format ?? ""] ?? known[name] ?? "text";
}
