import type { Operation, Schema, Schemas } from "./document.ts";
import { exampleOf } from "./example-of.ts";

export const languages = ["curl", "node", "python"] as const;
export type Language = (typeof languages)[number];

/** How an operation is called from a shell, from Node and from Python, without any package; the key is in the environment. */
export function snippetsOf(operation: Operation, server: string, schemas: Schemas): Record<Language, string> {
  const url = `${server}${operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => name.toUpperCase())}`;
  const method = operation.method.toUpperCase();
  const schema = operation.requestBody?.content?.["application/json"]?.schema;
  const hasKey = (operation.security ?? []).length > 0;
  const call = { url, method, hasKey, body: schema && bodyOf(schema, schemas) };
  return { curl: curl(call), node: node(call), python: python(call) };
}

type Call = { url: string; method: string; hasKey: boolean; body: string | undefined };

function bodyOf(schema: Schema, schemas: Schemas): string {
  return JSON.stringify(exampleOf(schema, schemas, "required"), null, 2);
}

function curl({ url, method, hasKey, body }: Call): string {
  const lines = [
    `curl ${method === "GET" ? "" : `-X ${method} `}"${url}"`,
    ...(hasKey ? [`-H "Authorization: Bearer $TWOWAY_KEY"`] : []),
    ...(body ? [`-H "Content-Type: application/json"`, `-d '${body.replaceAll("'", "'\\''")}'`] : []),
  ];
  return lines.join(" \\\n  ");
}

function node({ url, method, hasKey, body }: Call): string {
  const headers = [
    ...(hasKey ? ["authorization: `Bearer ${process.env.TWOWAY_KEY}`"] : []),
    ...(body ? [`"content-type": "application/json"`] : []),
  ];
  return [
    `const answer = await fetch("${url}", {`,
    `  method: "${method}",`,
    ...(headers.length > 0 ? [`  headers: { ${headers.join(", ")} },`] : []),
    ...(body ? [`  body: JSON.stringify(${body.replaceAll("\n", "\n  ")}),`] : []),
    `});`,
    `if (!answer.ok) throw new Error(await answer.text());`,
    `console.log(await answer.text());`,
  ].join("\n");
}

function python({ url, method, hasKey, body }: Call): string {
  const headers = [
    ...(hasKey ? [`"Authorization": "Bearer " + os.environ["TWOWAY_KEY"]`] : []),
    ...(body ? [`"Content-Type": "application/json"`] : []),
  ];
  return [
    "import json, os, urllib.request",
    "",
    "request = urllib.request.Request(",
    `    "${url}",`,
    `    method="${method}",`,
    `    headers={${headers.join(", ")}},`,
    ...(body ? [`    data=json.dumps(${inPython(body).replaceAll("\n", "\n    ")}).encode(),`] : []),
    ")",
    "with urllib.request.urlopen(request) as answer:",
    "    print(answer.read().decode())",
  ].join("\n");
}

// Strings are written alike; only these three words differ.
function inPython(json: string): string {
  const words: Record<string, string> = { true: "True", false: "False", null: "None" };
  return json.replaceAll(/(?<=: |^\s*|\[)(true|false|null)(?=,?$)/gm, (word) => words[word] ?? word);
}
