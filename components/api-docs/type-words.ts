import { nameOf, type Schema } from "./document.ts";

/** A type as it is written beside a field; the schema it refers to by name. */
export function typeWords(schema: Schema): string {
  if (schema.$ref !== undefined) return nameOf(schema.$ref);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(" | ");
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return choices.map(typeWords).join(" | ");
  if (schema.allOf) return schema.allOf.map(typeWords).join(" & ");
  const types = [schema.type ?? "object"].flat();
  return types.map((type) => oneType(type, schema)).join(" | ");
}

function oneType(type: string, schema: Schema): string {
  if (type === "array") return `${schema.items ? bracketed(typeWords(schema.items)) : "any"}[]`;
  if (type === "string" && schema.format !== undefined) return schema.format;
  const values = schema.additionalProperties;
  if (type === "object" && !schema.properties && typeof values === "object")
    return `{ [name]: ${typeWords(values)} }`;
  return type;
}

const bracketed = (words: string) => (words.includes("|") ? `(${words})` : words);

/** The limits of a value, as short as they can be said. */
export function limitsOf(schema: Schema): string {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, pattern } = schema;
  return [
    minimum === undefined ? "" : `≥ ${minimum}`,
    // zod writes the largest safe integer where no limit was meant.
    maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? "" : `≤ ${maximum}`,
    minLength === undefined ? "" : `${minLength}+ characters`,
    maxLength === undefined ? "" : `≤ ${maxLength} characters`,
    minItems === undefined ? "" : `${minItems}+ items`,
    maxItems === undefined ? "" : `≤ ${maxItems} items`,
    pattern === undefined || schema.format !== undefined ? "" : pattern,
    schema.default === undefined ? "" : `= ${JSON.stringify(schema.default)}`,
  ]
    .filter((limit) => limit !== "")
    .join(", ");
}
