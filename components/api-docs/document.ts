/** A JSON Schema, as far as the API's document uses it. */
export type Schema = {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  required?: string[];
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
};
export type Schemas = Record<string, Schema>;

type Content = Record<string, { schema?: Schema }>;
type Answer = { description?: string; content?: Content; $ref?: string };
type Parameter = { name: string; in: string; required?: boolean; schema?: Schema };
type Described = {
  operationId?: string;
  summary?: string;
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: { content?: Content };
  responses?: Record<string, Answer>;
};

/** The OpenAPI document, as far as the reference page reads it. */
export type ApiDocument = {
  servers: { url: string }[];
  paths: Record<string, Record<string, Described>>;
  webhooks: Record<string, Record<string, Described>>;
  components: { schemas: Schemas };
};

export type Operation = Described & { id: string; method: string; path: string; noun: string; href: string };

/** Where the schemas and the webhooks stand, beside the pages of the nouns. */
export const SCHEMAS = "schemas";
export const EVENTS = "events";

/** All operations in the order of the document, each with the page and place where it is described. */
export function operationsOf({ paths, webhooks }: ApiDocument): Operation[] {
  const calls = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) =>
      operation(described, method, path, path.split("/")[3] ?? ""),
    ),
  );
  const events = Object.entries(webhooks).map(([event, { post = {} }]) =>
    operation({ ...post, operationId: event }, "event", event, EVENTS),
  );
  return [...calls, ...events];
}

function operation(described: Described, method: string, path: string, noun: string): Operation {
  const id = described.operationId ?? path;
  return { ...described, id, method, path, noun, href: `/api/docs/${noun}#${id}` };
}

/** The name of a schema that is referred to. */
export function nameOf(ref: string): string {
  return ref.split("/").at(-1) ?? "";
}

/** The page of a schema that has a name. */
export function schemaHref(name: string): string {
  return `/api/docs/${SCHEMAS}/${name}`;
}

/** What a schema is, its reference followed. */
export function follow(schema: Schema, schemas: Schemas): Schema {
  return schema.$ref === undefined ? schema : (schemas[nameOf(schema.$ref)] ?? {});
}
