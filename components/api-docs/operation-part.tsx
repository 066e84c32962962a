import type { ReactNode } from "react";
import { apiDocs } from "#lib/i18n/en/api-docs.ts";
import { EVENTS, follow, type Operation, type Schema, type Schemas } from "./document.ts";
import { ExampleTabs } from "./example-tabs.tsx";
import { exampleOf } from "./example-of.ts";
import { MethodWord } from "./method-word.tsx";
import { Limits, SchemaFields, TypeName } from "./schema-fields.tsx";
import { snippetsOf } from "./snippets.ts";

type Props = { operation: Operation; server: string; schemas: Schemas };

/** One operation: who may call it, what goes in, what comes out, and how it is called. */
export function OperationPart({ operation, server, schemas }: Props) {
  const { id, method, path, summary, noun } = operation;
  const isEvent = noun === EVENTS;
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-4 border-t border-border py-6">
      <h2 id={`${id}-title`} className="text-base font-semibold">
        <a href={`#${id}`} className="hover:underline">
          {isEvent ? path : summary}
        </a>
      </h2>
      {isEvent ? (
        <p className="mt-1 text-sm text-text-muted">{summary}</p>
      ) : (
        <p className="mt-1 flex flex-wrap items-baseline gap-x-2 font-mono text-xs break-all">
          <MethodWord method={method} />
          <span>{path}</span>
        </p>
      )}
      <div className="mt-3 grid gap-x-8 gap-y-4 xl:grid-cols-2">
        <div className="min-w-0 space-y-4">
          {isEvent ? null : <Access operation={operation} />}
          <Parameters operation={operation} />
          <Body operation={operation} schemas={schemas} />
          {isEvent ? null : <Answers operation={operation} schemas={schemas} />}
        </div>
        {isEvent ? null : (
          <div className="min-w-0">
            <ExampleTabs label={summary ?? path} snippets={snippetsOf(operation, server, schemas)} />
            <AnswerExample operation={operation} schemas={schemas} />
          </div>
        )}
      </div>
    </section>
  );
}

function Access({ operation }: { operation: Operation }) {
  const ways = (operation.security ?? []).flatMap((way) => Object.keys(way));
  const words =
    ways.length === 0 ? apiDocs.open : ways.includes("session") ? apiDocs.keyOrSession : apiDocs.secret;
  return <p className="text-xs text-text-muted">{words}</p>;
}

function Parameters({ operation: { parameters = [] } }: { operation: Operation }) {
  if (parameters.length === 0) return null;
  return (
    <Part title={apiDocs.parameters}>
      <ul className="border-l border-border pl-3">
        {parameters.map(({ name, in: place, required, schema = {} }) => (
          <li key={name} className="py-1 text-xs">
            <span className="font-mono font-semibold">{name}</span>{" "}
            <span className="font-mono break-words text-text-muted">
              <TypeName schema={schema} />
            </span>
            <span className="ml-1.5 text-text-muted">
              {place === "path" ? apiDocs.inPath : apiDocs.inQuery}
            </span>
            {required ? null : <span className="ml-1.5 text-text-muted italic">{apiDocs.optional}</span>}
            <Limits schema={schema} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Body({ operation: { requestBody }, schemas }: { operation: Operation; schemas: Schemas }) {
  const [type, content] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  if (content?.schema === undefined) return null;
  return (
    <Part title={`${apiDocs.body} · ${type}`}>
      <Named schema={content.schema} schemas={schemas} />
    </Part>
  );
}

function Answers({ operation: { responses = {} }, schemas }: { operation: Operation; schemas: Schemas }) {
  const [good, failures] = [true, false].map((is) =>
    Object.entries(responses).filter(([status]) => status.startsWith("2") === is),
  );
  return (
    <>
      {good?.map(([status, { content }]) => {
        const [type, { schema = undefined } = {}] = Object.entries(content ?? {})[0] ?? [];
        return (
          <Part key={status} title={[`${apiDocs.answer} ${status}`, type].filter(Boolean).join(" · ")}>
            {schema ? (
              <Named schema={schema} schemas={schemas} />
            ) : (
              <p className="text-xs">{apiDocs.noBody}</p>
            )}
          </Part>
        );
      })}
      <Part title={apiDocs.failures}>
        <p className="text-xs text-text-muted">
          {failures
            ?.filter(([status]) => status !== "default")
            .map(([status]) => `${status} ${apiDocs.status[status as keyof typeof apiDocs.status]}`)
            .join(" · ")}{" "}
          <a href="/api/docs#errors" className="text-accent-text underline">
            {apiDocs.allErrors}
          </a>
        </p>
      </Part>
    </>
  );
}

function Named({ schema, schemas }: { schema: Schema; schemas: Schemas }) {
  return (
    <>
      {schema.$ref === undefined ? null : (
        <p className="mb-1 font-mono text-xs">
          <TypeName schema={schema} />
        </p>
      )}
      <SchemaFields schema={follow(schema, schemas)} />
    </>
  );
}

function AnswerExample({
  operation: { responses = {} },
  schemas,
}: {
  operation: Operation;
  schemas: Schemas;
}) {
  const answer = Object.entries(responses).find(([status]) => status.startsWith("2"))?.[1];
  const schema = answer?.content?.["application/json"]?.schema;
  if (!schema) return null;
  return (
    <details className="mt-2 text-xs">
      <summary className="cursor-pointer py-1 font-medium">{apiDocs.exampleAnswer}</summary>
      <pre
        tabIndex={0}
        className="max-h-96 overflow-auto rounded-control border border-border bg-surface-sunken p-3"
      >
        {JSON.stringify(exampleOf(schema, schemas, "all"), null, 2)}
      </pre>
    </details>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="mb-1 text-xs font-semibold">{title}</h3>
      {children}
    </div>
  );
}
