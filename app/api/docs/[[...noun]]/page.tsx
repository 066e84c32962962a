import type { Metadata } from "next";
import { notFound } from "next/navigation";
import api from "#app/api/_routes/api.ts";
import { describeApi } from "#app/api/_routes/openapi-document.ts";
import { DocsFrame } from "#components/api-docs/docs-frame.tsx";
import { type ApiDocument, operationsOf, SCHEMAS } from "#components/api-docs/document.ts";
import { OperationPart } from "#components/api-docs/operation-part.tsx";
import { Overview } from "#components/api-docs/overview.tsx";
import { SchemaFields } from "#components/api-docs/schema-fields.tsx";
import { SchemaList } from "#components/api-docs/schema-list.tsx";
import { apiDocs } from "#lib/i18n/en/api-docs.ts";
import { env } from "#lib/platform/env.ts";
import { errorTable } from "#lib/platform/errors.ts";

export const metadata: Metadata = { title: apiDocs.title };

// Made once: it only changes with the program.
let described: ApiDocument | undefined;

/** Open to everyone, as the document it is made of: the API's reference, a page a noun. */
export default async function ApiDocsPage({ params }: { params: Promise<{ noun?: string[] }> }) {
  const [noun = "", name, ...more] = (await params).noun ?? [];
  const server = env().BASE_URL;
  described ??= describeApi(api, server) as unknown as ApiDocument;
  const { schemas } = described.components;
  const operations = operationsOf(described);
  const nouns = [...new Set([...operations.map((one) => one.noun), SCHEMAS])];
  const schema = noun === SCHEMAS && name !== undefined ? schemas[name] : undefined;
  if (more.length > 0 || (name !== undefined && !schema) || (noun !== "" && !nouns.includes(noun)))
    notFound();
  const entries = operations.map(({ method, path, summary = "", noun: of, href }) => ({
    method,
    path,
    summary,
    noun: of,
    href,
  }));
  return (
    <DocsFrame
      title={name ?? (noun === "" ? apiDocs.title : noun)}
      entries={entries}
      nouns={nouns}
      current={noun}
    >
      {noun === "" ? (
        <Overview server={server} entries={entries} nouns={nouns} errors={errorLines} />
      ) : schema ? (
        <SchemaFields schema={schema} />
      ) : noun === SCHEMAS ? (
        <SchemaList schemas={schemas} />
      ) : (
        operations
          .filter((one) => one.noun === noun)
          .map((one) => <OperationPart key={one.id} operation={one} server={server} schemas={schemas} />)
      )}
    </DocsFrame>
  );
}

const errorLines = Object.entries(errorTable).map(([code, line]) => ({ code, ...line }));
