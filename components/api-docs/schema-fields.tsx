import { nameOf, type Schema, schemaHref } from "./document.ts";
import { limitsOf, typeWords } from "./type-words.ts";
import { apiDocs } from "#lib/i18n/en/api-docs.ts";

/** The fields of a schema, those of what it holds below them; what has a name of its own is linked. */
export function SchemaFields({ schema }: { schema: Schema }) {
  const { properties, required = [], oneOf, anyOf } = inner(schema);
  const choices = (oneOf ?? anyOf ?? []).filter((one) => one.properties);
  if (properties)
    return (
      <ul className="border-l border-border pl-3">
        {Object.entries(properties).map(([name, field]) => (
          <li key={name} className="py-1 text-xs">
            <span className="font-mono font-semibold">{name}</span>{" "}
            <span className="font-mono break-words text-text-muted">
              <TypeName schema={field} />
            </span>
            {required.includes(name) ? null : (
              <span className="ml-1.5 text-text-muted italic">{apiDocs.optional}</span>
            )}
            <Limits schema={field} />
            {hasFields(field) ? <SchemaFields schema={field} /> : null}
          </li>
        ))}
      </ul>
    );
  if (choices.length > 0)
    return (
      <ul className="space-y-1">
        {choices.map((choice, at) => (
          <li key={at} className="text-xs">
            {at === 0 ? null : <p className="text-text-muted italic">{apiDocs.or}</p>}
            <SchemaFields schema={choice} />
          </li>
        ))}
      </ul>
    );
  return (
    <p className="font-mono text-xs break-words">
      <TypeName schema={schema} />
    </p>
  );
}

function hasFields(schema: Schema): boolean {
  const { properties, oneOf, anyOf } = inner(schema);
  return properties !== undefined || [...(oneOf ?? []), ...(anyOf ?? [])].some((one) => one.properties);
}

function inner(schema: Schema): Schema {
  return schema.items ?? schema;
}

export function Limits({ schema }: { schema: Schema }) {
  const limits = limitsOf(schema);
  return limits === "" ? null : <span className="ml-1.5 break-words text-text-muted">{limits}</span>;
}

/** The words of a type, with a link where it has a name. */
export function TypeName({ schema }: { schema: Schema }) {
  const $ref = [schema, schema.items, ...(schema.anyOf ?? [])].find((one) => one?.$ref !== undefined)?.$ref;
  if ($ref === undefined) return <>{typeWords(schema)}</>;
  return (
    <a href={schemaHref(nameOf($ref))} className="text-accent-text underline">
      {typeWords(schema)}
    </a>
  );
}
