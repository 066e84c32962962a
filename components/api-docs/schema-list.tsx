import { schemaHref, type Schemas } from "./document.ts";

/** Every schema that has a name; each has a page of its own. */
export function SchemaList({ schemas }: { schemas: Schemas }) {
  return (
    <ul className="columns-3 gap-x-4 max-lg:columns-2 max-md:columns-1">
      {Object.keys(schemas)
        .toSorted()
        .map((name) => (
          <li key={name}>
            <a
              href={schemaHref(name)}
              className="block py-1.5 font-mono text-xs break-words text-accent-text underline"
            >
              {name}
            </a>
          </li>
        ))}
    </ul>
  );
}
