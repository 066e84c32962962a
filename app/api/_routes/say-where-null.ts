type Part = { $ref?: string; type?: string | string[] };

/**
 * Where a schema with a name may be null, the generator writes "that schema, and also an object or null", which nothing
 * that is null fulfils. Says "that schema, or null" instead, everywhere in a document.
 */
export function sayWhereNull<Document>(document: Document): Document {
  return JSON.parse(JSON.stringify(document), (_, value: unknown) => {
    const named = nullableName(value);
    return named ? { anyOf: [named, { type: "null" }] } : value;
  }) as Document;
}

function nullableName(value: unknown): Part | null {
  const { allOf } = (value ?? {}) as { allOf?: Part[] };
  const [named, also] = Array.isArray(allOf) && allOf.length === 2 ? allOf : [];
  return named?.$ref !== undefined && [also?.type].flat().includes("null") ? named : null;
}
